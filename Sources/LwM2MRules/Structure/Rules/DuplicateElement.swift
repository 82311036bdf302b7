import LwM2MDiagnostics
import LwM2MModel

/// No element stands twice.
enum DuplicateElement: StructureRule {
  static let description = RuleDescription(
    id: "duplicate-element", severity: .warning, isStructural: true,
    purpose: "Every element of an Object and of an Item stands there once.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "Only one of them can be meant. The first is used.",
      wrong: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration>\
        <Units>s</Units><Units>ms</Units><Description>A level.</Description></Item>
        </Resources>
        """,
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration>\
        <Units>s</Units><Description>A level.</Description></Item>
        </Resources>
        """))

  static func find(_ child: Int, _ checker: inout StructureChecker) {
    let name = checker.document.name(of: child)
    let consequence = checker.nodes[child].element == .resources ? "the Items of all are used" : "the first is used"
    checker.find(Self.self, at: child, "\(name.quoted) stands here again; \(consequence)")
  }
}
