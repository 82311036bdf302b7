import LwM2MDiagnostics
import LwM2MModel

/// Every attribute is one that the schema knows.
enum UnexpectedAttribute: StructureRule {
  static let description = RuleDescription(
    id: "unexpected-attribute", severity: .warning, isStructural: true,
    purpose:
      "No attribute stands there but ObjectType of Object, ID of Item, and those of XML Schema; others are passed over.",
    omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "What no reader knows is passed over.",
      wrong: """
        <Resources>
          <Item ID="0" \
        Since="1.1"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
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

  /// The attribute of its own that an element may have.
  enum Allowed {
    case none
    case objectType
    case id
  }

  /// Checks an element's attributes.
  /// - Parameter type: What the element holds, `nil` for one that holds elements.
  static func check(
    _ node: Int, allowed: Allowed, type: StructureChecker.ValueKind?, _ checker: inout StructureChecker
  ) {
    let first = Int(checker.nodes[node].firstAttribute)
    for number in 0..<Int(checker.nodes[node].attributeCount) {
      let attribute = checker.document.attributes[first + number]
      switch attribute.name {
      // Hints, which XML Schema allows everywhere. libxml2 takes any text for one.
      case .noNamespaceSchemaLocation, .schemaLocation: continue
      case .objectType where allowed == .objectType: continue
      case .id where allowed == .id: continue
      case .type where TypeSubstitution.isAllowed(attribute, of: node, type, checker): continue
      default: find(number, of: node, &checker)
      }
    }
  }

  private static func find(_ number: Int, of node: Int, _ checker: inout StructureChecker) {
    let (name, offset) = checker.document.name(ofAttribute: number, of: node)
    let element = checker.document.name(of: node)
    let attribute = checker.document.attributes[Int(checker.nodes[node].firstAttribute) + number]
    if attribute.name == .type {
      let value = checker.document.value(of: attribute)
      checker.find(
        Self.self, at: node, offset: offset,
        "the type \(value.quoted) cannot take the place of that of \(element.quoted); remove \(name.quoted)")
    } else {
      checker.find(
        Self.self, at: node, offset: offset,
        "the attribute \(name.quoted) is not known at \(element.quoted) and passed over; remove it")
    }
  }
}
