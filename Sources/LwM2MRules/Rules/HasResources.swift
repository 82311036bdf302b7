import LwM2MDiagnostics
import LwM2MModel

/// An Object has Resources: without any it holds nothing.
enum HasResources: ObjectRule {
  static let description = RuleDescription(
    id: "has-resources", severity: .warning, purpose: "The Object has at least one Resource.", omaCodes: ["273"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "An Object without Resources holds nothing.",
      wrong: "<Resources></Resources>",
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
        </Resources>
        """))

  static var needs: RuleNeed { .everything }

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    if object.resources.isEmpty { report.add(.noResources(object), at: object.offsets.resources) }
  }
}

extension RuleMessage {
  fileprivate static func noResources(_ object: ObjectDefinition) -> Self {
    "\(object.inWords) has no resources; define one with <Item ID=\"0\"> in <Resources>"
  }
}
