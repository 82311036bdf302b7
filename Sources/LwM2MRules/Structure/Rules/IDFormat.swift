import LwM2MDiagnostics
import LwM2MModel

/// IDs are written in digits only.
///
/// XML Schema also allows a `+`, and white space around an `xs:unsignedShort`; libxml2 2.9 refuses both.
enum IDFormat: StructureRule {
  static let description = RuleDescription(
    id: "id-format", severity: .warning, isStructural: true,
    purpose: "ObjectID and the ID of an Item are written in digits only, without blanks or a sign.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "IDs are numbers; a sign or blanks are understood here, but not by other tools.",
      wrong: "<ObjectID> 10241</ObjectID>",
      right: "<ObjectID>10241</ObjectID>"))

  /// Checks an `ObjectID`.
  static func check(_ node: Int, _ checker: inout StructureChecker) {
    check(checker.text(node), "ObjectID", at: node, offset: nil, &checker) { id, text, start in
      text.fix(.exactContent(id), at: start)
    }
  }

  /// Checks the `ID` of an Item.
  static func checkAttribute(of item: Int, _ checker: inout StructureChecker) {
    let first = Int(checker.nodes[item].firstAttribute)
    for number in 0..<Int(checker.nodes[item].attributeCount) {
      let attribute = checker.document.attributes[first + number]
      guard attribute.name == .id else { continue }
      let start = Int(attribute.valueStart)
      let text = UnsafeBufferPointer(rebasing: checker.bytes[start..<start + Int(attribute.valueCount)])
      if text.plainIdentifier != nil { return }
      check(text, "ID", at: item, offset: checker.document.name(ofAttribute: number, of: item).offset, &checker) {
        id, source, _ in
        // A value with references stands elsewhere.
        start < source.count ? Fix(start..<start + text.count, id) : nil
      }
      return
    }
  }

  private static func check(
    _ text: UnsafeBufferPointer<UInt8>, _ name: String, at node: Int, offset: Int?, _ checker: inout StructureChecker,
    fix: (_ id: String, _ text: SourceText, _ start: Int) -> Fix?
  ) {
    // What is no number has been refused by the reader.
    guard text.plainIdentifier == nil, let id = WrittenValues.identifier(text) else { return }
    let written = String(decoding: text, as: UTF8.self)
    checker.find(
      Self.self, at: node, offset: offset, "\(name) \(written.quoted) is taken for \(id); write the digits only",
      fix: fix("\(id)", checker.document.text, Int(checker.nodes[node].start)))
  }
}
