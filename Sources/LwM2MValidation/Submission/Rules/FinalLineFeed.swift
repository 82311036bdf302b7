import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The file ends with a line feed, as tools that work line by line expect.
enum FinalLineFeed: ObjectRule {
  static let description = RuleDescription(
    id: "final-line-feed", severity: .warning, isForSubmission: true, purpose: "The file ends with a line feed.",
    omaCodes: ["406"], source: "OMNA registry, rules for pull requests",
    explanation: RuleExplanation(
      why:
        "Without it the last line is no line to many tools, and the next change of the file shows that line as changed."
    ))

  static func check(_ document: SourceDocument, _ report: inout RuleReport) {
    let text = document.text
    guard text.count > 0, text.bytes[text.count - 1] != UInt8(ascii: "\n") else { return }
    report.add(.noLineFeed, at: text.count, fix: .edits([.init(text.count..<text.count, "\n")]))
  }
}

extension RuleMessage {
  fileprivate static let noLineFeed: Self = "the file does not end with a line feed; add one"
}
