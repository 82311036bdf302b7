import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Texts have the quotation marks and hyphens of a keyboard.
enum PlainPunctuation: ObjectRule {
  static let description = RuleDescription(
    id: "plain-punctuation", severity: .warning, isForSubmission: true,
    purpose: "Descriptions have no typographic double quotes and no dashes.", omaCodes: ["420", "700", "705"],
    source: "OMNA registry, rules for pull requests",
    explanation: RuleExplanation(
      why: """
        The registry's tools refuse the double quotes and dashes that word processors put in: U+201C, U+201D, U+2013 \
        and U+2014.
        """,
      wrong: "<Description>The “raw” level.</Description>",
      right: "<Description>The \"raw\" level.</Description>"))

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    if let mark = RejectedMark.first(in: object.summary) {
      report.add(
        .rejected(mark, "Description1 of \(object.inWords)"), at: object.offsets.summary, omaCode: .code("700"),
        fix: RejectedMark.fix)
    }
    if let mark = RejectedMark.first(in: object.details) {
      report.add(
        .rejected(mark, "Description2 of \(object.inWords)"), at: object.offsets.details, omaCode: .code("705"),
        fix: RejectedMark.fix)
    }
  }

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard let mark = RejectedMark.first(in: resource.summary) else { return }
    report.add(
      .rejected(mark, "Description of \(resource.inWords)"), at: resource.offsets.summary, fix: RejectedMark.fix)
  }
}

extension RuleMessage {
  /// A text with a mark that the registry's tools refuse.
  static func rejected(_ mark: RejectedMark, _ subject: String) -> Self {
    "\(subject) has the character '\(mark.rawValue)' (\(mark.codePoint)); write '\(mark.plain)'"
  }
}
