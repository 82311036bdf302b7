import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Lines end with a line feed alone.
enum NoCarriageReturns: ObjectRule {
  static let description = RuleDescription(
    id: "no-carriage-returns", severity: .warning, isForSubmission: true,
    purpose: "Lines end with a line feed alone, without a carriage return.", omaCodes: ["407"],
    source: "OMNA registry, rules for pull requests",
    explanation: RuleExplanation(
      why: """
        A file that changes its line ends shows every line as changed. Git may add the carriage returns on Windows \
        (core.autocrlf): what counts is what is committed.
        """))

  static func check(_ document: SourceDocument, _ report: inout RuleReport) {
    let bytes = document.text.bytes[..<document.text.count]
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\r")) else { return }
    let count = bytes.reduce(0) { $1 == UInt8(ascii: "\r") ? $0 + 1 : $0 }
    report.add(.carriageReturns(count), at: first, fix: .edits(edits(of: bytes, count: count)))
  }

  /// One change for each carriage return, so that they go together with other fixes; a hostile file that has millions is
  /// changed as a whole.
  private static func edits(of bytes: ArraySlice<UInt8>, count: Int) -> [Fix.Edit] {
    func replacement(at index: Int) -> String {
      index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? "" : "\n"
    }
    let places = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\r") }
    guard count > 10_000 else { return places.map { Fix.Edit($0..<$0 + 1, replacement(at: $0)) } }
    var text: [UInt8] = []
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\r") { text += replacement(at: index).utf8 } else { text.append(bytes[index]) }
    }
    return [Fix.Edit(bytes.indices, String(decoding: text, as: UTF8.self))]
  }
}

extension RuleMessage {
  fileprivate static func carriageReturns(_ count: Int) -> Self {
    "the file has \(count) carriage return\(count == 1 ? "" : "s"), the first one here; end lines with a line feed alone"
  }
}
