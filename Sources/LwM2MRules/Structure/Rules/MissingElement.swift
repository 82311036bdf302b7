import LwM2MDiagnostics
import LwM2MModel

/// Nothing is missing that the schema requires.
enum MissingElement: StructureRule {
  static let description = RuleDescription(
    id: "missing-element", severity: .warning, isStructural: true,
    purpose: "Every element that OMA's schemas require is there, if need be an empty one.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: """
        Where an element is missing it is read as empty; readers that go by the schema refuse the file.
        """,
      wrong: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Description>A \
        level.</Description></Item>
        </Resources>
        """,
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
        </Resources>
        """))

  static func find(_ element: SourceElement, in node: Int, _ checker: inout StructureChecker) {
    let parent = checker.document.name(of: node)
    switch element {
    case .object, .item:
      checker.find(Self.self, at: node, "\(parent.quoted) has no '\(element.name)', but needs at least one")
    case .resources:
      checker.find(Self.self, at: node, "\(parent.quoted) has no 'Resources'")
    default:
      checker.find(
        Self.self, at: node, "\(parent.quoted) has no '\(element.name)', which is read as empty; add <\(element.name)/>"
      )
    }
  }
}
