import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// What texts demand stays; other words may change.
///
/// A sentence demands something when it has one of the key words of RFC 2119 in capitals. What is only explained, or
/// demanded without them, is for people to judge.
enum StableTexts: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-texts", severity: .warning,
    purpose: "What descriptions demand changes with a major version only, their other words with a minor one.",
    source: "LwM2M Core, \"Object Versioning\"; RFC 2119",
    explanation: RuleExplanation(
      why: """
        Text that demands something is part of the interface like a type. A sentence counts as such when it \
        has MUST, SHALL, SHOULD, MAY or the like in capitals; whether other words matter is for people to \
        judge.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Description>It MUST be set first.</Description>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Description>It MAY be set first.</Description>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Description>The level.</Description>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Description>How full it is.</Description>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    compare(old.summary, new.summary, "Description1", old.offsets.summary, new.offsets.summary, &report)
    compare(old.details, new.details, "Description2", old.offsets.details, new.offsets.details, &report)
  }

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    compare(
      pair.old.summary, pair.new.summary, "Description of \(pair.new.inWords)", pair.old.offsets.summary,
      pair.new.offsets.summary, &report)
  }

  private static func compare(
    _ old: String, _ new: String, _ what: String, _ oldOffset: Int, _ newOffset: Int, _ report: inout ChangeReport
  ) {
    guard old != new, old.words != new.words else { return }
    if demands(old) != demands(new) {
      report.add("\(what) demands something else", .major, from: oldOffset, to: newOffset)
    } else {
      report.add("\(what) has other words", .minor, from: oldOffset, to: newOffset)
    }
  }

  private static let keyWords: Set<Substring> = [
    "MUST", "SHALL", "SHOULD", "REQUIRED", "RECOMMENDED", "MAY", "OPTIONAL",
  ]

  /// The sentences that demand something, in an order of their own.
  private static func demands(_ text: String) -> [String] {
    text.words.split { $0 == "." || $0 == ";" }
      .filter { $0.split { !$0.isLetter }.contains(where: keyWords.contains) }
      .map { String($0).words }.sorted()
  }
}
