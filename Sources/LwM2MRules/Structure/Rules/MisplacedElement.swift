import LwM2MDiagnostics
import LwM2MModel

/// Every element stands in the element that it belongs in.
enum MisplacedElement: StructureRule {
  static let description = RuleDescription(
    id: "misplaced-element", severity: .warning, isStructural: true,
    purpose: "Every element stands inside of the element that it belongs in: an Item in Resources, Units in an Item.",
    omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: """
        It is understood where it can mean one thing only, but readers that go by the schema refuse the file.
        """,
      wrong: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
          <Description2></Description2>
        </Resources>
        """,
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
        </Resources>
        <Description2></Description2>
        """))

  /// Whether `child` is an element of the schemas that has no place in its parent.
  static func check(_ child: Int, in parent: Int, _ checker: inout StructureChecker) -> Bool {
    let element = checker.element(child)
    guard let home = home(of: element) else { return false }
    let parentName = checker.document.name(of: parent)
    if element == .item, checker.element(parent) == .object {
      checker.find(
        Self.self, at: child, "'Item' belongs in 'Resources', which is closed too early; it is read all the same")
    } else {
      checker.find(
        Self.self, at: child, "'\(element.name)' belongs in \(home), not in \(parentName.quoted); it is passed over")
    }
    return true
  }

  private static func home(of element: SourceElement) -> String? {
    switch element {
    case .other: nil
    case .lwm2m: "no other element"
    case .object: "'LWM2M'"
    case .item: "'Resources'"
    case .description1, .objectID, .objectURN, .lwm2mVersion, .objectVersion, .resources, .description2: "'Object'"
    case .operations, .type, .rangeEnumeration, .units, .description: "'Item'"
    case .name, .multipleInstances, .mandatory: "'Object' or 'Item'"
    }
  }
}
