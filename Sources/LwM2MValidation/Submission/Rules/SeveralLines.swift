import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A file has lines, so that a change of it can be read.
enum SeveralLines: ObjectRule {
  static let description = RuleDescription(
    id: "several-lines", severity: .warning, isForSubmission: true,
    purpose: "The file has at least as many lines as Resources.", omaCodes: ["408"],
    source: "OMNA registry, rules for pull requests",
    explanation: RuleExplanation(
      why: "Changes are reviewed line by line: a definition on one line shows nothing but that something has changed."))

  static func check(_ document: SourceDocument, _ report: inout RuleReport) {
    let items = document.nodes.count { $0.element == .item }
    let lines = document.text.bytes[..<document.text.count].count { $0 == UInt8(ascii: "\n") }
    guard document.isDefinition, lines < max(items, 1) else { return }
    report.add(.fewLines(lines, items), at: report.rootOffset)
  }
}

extension RuleMessage {
  fileprivate static func fewLines(_ lines: Int, _ items: Int) -> Self {
    "the file has \(lines) line feed\(lines == 1 ? "" : "s") for \(items) resource\(items == 1 ? "" : "s"); begin a line with each element"
  }
}
