import LwM2M
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
    let edits = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\r") }.map { index in
      let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      return Fix.Edit(index..<index + 1, isBeforeLineFeed ? "" : "\n")
    }
    report.add(.carriageReturns(edits.count), at: first, fix: .edits(edits))
  }
}

extension RuleMessage {
  fileprivate static func carriageReturns(_ count: Int) -> Self {
    "the file has \(count) carriage return\(count == 1 ? "" : "s"), the first one here; end lines with a line feed alone"
  }
}
