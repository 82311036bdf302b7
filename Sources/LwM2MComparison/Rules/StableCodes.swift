import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Codes keep their meaning. New ones may come, and what was reserved may be taken into use.
///
/// Whether other words mean something else is for people to judge, but for a name that was another code's.
enum StableCodes: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-codes", severity: .warning,
    purpose:
      "Listed codes are removed or get each other's meaning with a major version only; new ones need a minor one.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        Who knows the old list still meets its codes. A code that is gone, or that means something else, is \
        misunderstood; a new one is merely unknown.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Description>0: off
        1: on
        2: blinking</Description>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Description>0: off
        1: on</Description>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Description>0: off
        1: on</Description>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Description>0: off
        1: on
        2: blinking</Description>
        """))

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    let before = names(pair.old)
    let after = names(pair.new)
    // Where one of them lists no codes, that is how it is written, or there is a range to compare.
    guard !before.isEmpty, !after.isEmpty, before != after else { return }
    let (oldOffset, newOffset) = (pair.old.offsets.summary, pair.new.offsets.summary)
    func add(_ words: String, _ codes: [Int64], _ impact: Impact) {
      guard !codes.isEmpty else { return }
      let list = codes.prefix(8).map { "\($0) \((after[$0] ?? before[$0] ?? "").quoted)" }.joined(separator: ", ")
      report.add(
        "\(pair.new.inWords) \(words) \(codes.count == 1 ? "the code" : "the codes") \(list)"
          + (codes.count > 8 ? " and \(codes.count - 8) more" : ""),
        impact, from: oldOffset, to: newOffset)
    }
    let removed = before.keys.filter { after[$0] == nil }.sorted()
    add("gives up", removed.filter { !isReserved(before[$0]) }, .major)
    add("gives up", removed.filter { isReserved(before[$0]) }, .minor)
    add("gains", after.keys.filter { before[$0] == nil }.sorted(), .minor)
    let renamed = after.keys.filter { code in before[code].map { $0.words != after[code]?.words } ?? false }.sorted()
    add("takes into use", renamed.filter { isReserved(before[$0]) }, .minor)
    let others = renamed.filter { !isReserved(before[$0]) }
    add("takes out of use", others.filter { isReserved(after[$0]) }, .major)
    let named = others.filter { !isReserved(after[$0]) }
    let meanings = Dictionary(grouping: before.keys) { meaning(before[$0]) }
    let moved = named.filter { code in meanings[meaning(after[code])]?.contains { $0 != code } ?? false }
    add("gives the meaning of another code to", moved, .major)
    add("says in other words what they mean:", named.filter { !moved.contains($0) }, .minor)
  }

  /// What a name stands for, however it is set.
  private static func meaning(_ name: String?) -> String { name?.words.lowercased() ?? "" }

  private static func names(_ resource: ResourceDefinition) -> [Int64: String] {
    Dictionary(resource.namedValues.map { ($0.value, $0.name) }) { first, _ in first }
  }

  private static func isReserved(_ name: String?) -> Bool {
    name?.lowercased().contains("reserved") ?? false
  }
}
