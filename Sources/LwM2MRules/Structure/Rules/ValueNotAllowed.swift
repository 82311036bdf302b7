import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Values are spelled as the schema has them.
enum ValueNotAllowed: StructureRule {
  static let description = RuleDescription(
    id: "value-not-allowed", severity: .warning, isStructural: true,
    purpose: "Operations, Type, MultipleInstances and Mandatory are spelled as OMA's schemas have them.",
    omaCodes: ["411", "412", "414", "415", "272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: """
        These values are fixed words. Others are understood here where they can mean one thing only, but not by \
        other tools.
        """,
      wrong: "<Operations>Read</Operations>",
      right: "<Operations>R</Operations>"))

  static func check(_ node: Int, _ kind: StructureChecker.ValueKind, _ checker: inout StructureChecker) {
    let text = checker.text(node)
    guard !isAllowed(text, kind, checker.schema) else { return }
    // What is not understood has been refused by the reader.
    guard let (meaning, code) = meaning(of: text, kind) else { return }
    let name = checker.document.name(of: node)
    let written = String(decoding: text, as: UTF8.self)
    let isResource = Int(checker.nodes[node].parent) >= 0 && checker.element(Int(checker.nodes[node].parent)) == .item
    if written == meaning {
      // OMA's validator goes by LWM2MVersion, whatever schema the file names; another rule does as well.
      checker.find(
        Self.self, at: node,
        "\(name) \(written.quoted) is not in \(checker.schema.fileName), which the file names; name LWM2M-v1_1.xsd instead"
      )
    } else {
      checker.find(
        Self.self, at: node, "\(name) \(written.quoted) is taken for '\(meaning)'; write <\(name)>\(meaning)</\(name)>",
        omaCode: isResource ? code : nil,
        fix: checker.document.text.fix(.exactContent(meaning), at: Int(checker.nodes[node].start)))
    }
  }

  /// Whether the schema has this value. White space counts: the schemas base their enumerations on `xs:string`.
  private static func isAllowed(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: StructureChecker.ValueKind, _ schema: StructureSchema
  ) -> Bool {
    switch kind {
    case .operations: text.isEmpty || text.spells("R") || text.spells("RW") || text.spells("E") || text.spells("W")
    case .multipleInstances: text.spells("Single") || text.spells("Multiple")
    case .mandatory: text.spells("Optional") || text.spells("Mandatory")
    case .type: schema.allowsType(text)
    case .text, .identifier: true
    }
  }

  /// The value as the schemas spell it, and the code of OMA's validator; blanks around a value do not matter to that.
  private static func meaning(
    of text: UnsafeBufferPointer<UInt8>, _ kind: StructureChecker.ValueKind
  ) -> (String, String)? {
    let (meaning, code): (String?, String) =
      switch kind {
      case .operations: (WrittenValues.operations(text).map(\.symbol), "411")
      case .multipleInstances: (WrittenValues.isMultiple(text).map { $0 ? "Multiple" : "Single" }, "414")
      case .mandatory: (WrittenValues.isMandatory(text).map { $0 ? "Mandatory" : "Optional" }, "415")
      case .type: (WrittenValues.type(text).map { $0?.name ?? "" }, "412")
      case .text, .identifier: (nil, "")
      }
    guard let meaning else { return nil }
    let isPadded = String(decoding: text, as: UTF8.self).trimmingBlanks == meaning
    return (meaning, isPadded ? StructureRules.invalidFile : code)
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var bytes = Array(utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
