import LwM2MDiagnostics
import LwM2MModel

/// No text stands between elements.
enum UnexpectedText: StructureRule {
  static let description = RuleDescription(
    id: "unexpected-text", severity: .warning, isStructural: true,
    purpose: "Between elements stands white space only; other text is passed over.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "Text between elements belongs to none of them, and is passed over.",
      wrong: """
        <Resources>See below.
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
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

  static func check(_ node: Int, _ checker: inout StructureChecker) {
    let flags = checker.nodes[node].flags
    let text = checker.text(node)
    if let first = text.firstIndex(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }) {
      let start = Int(checker.nodes[node].textStart)
      let isInFile = start + first < checker.document.text.count
      find(node, at: isInFile ? start + first : Int(checker.nodes[node].start), &checker)
    } else if flags.contains(.hasTrailingText) {
      for text in checker.document.trailingTexts where text.node == Int32(node) {
        find(node, at: Int(text.offset), &checker)
        return
      }
    } else if flags.contains(.hasCDATA) {
      // libxml2 refuses even an empty section there.
      checker.find(
        Self.self, at: node,
        "a CDATA section stands in \(checker.document.name(of: node).quoted), which holds elements only"
      )
    }
  }

  private static func find(_ node: Int, at offset: Int, _ checker: inout StructureChecker) {
    let name = checker.document.name(of: node)
    checker.find(
      Self.self, at: node, offset: offset,
      "text stands here in \(name.quoted), which holds elements only; it is passed over"
    )
  }
}
