import LwM2MUnits
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// A number means nothing without its unit.
enum StableUnits: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-units", severity: .warning,
    purpose: "Units change with a major version only; another spelling of the same unit needs a minor one.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        The same number in another unit is another value, and nothing in a payload tells which is meant.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Units>m</Units>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Units>s</Units>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Units>m</Units>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Units>s</Units>
        """))

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    let (old, new) = (pair.old.units, pair.new.units)
    guard old != new else { return }
    let change = Words.change("Units of \(pair.new.inWords)", from: old, to: new)
    let (oldOffset, newOffset) = (pair.old.offsets.units, pair.new.offsets.units)
    if let known = symbol(old), known == symbol(new) {
      report.add("\(change), which is the same unit", .minor, from: oldOffset, to: newOffset)
    } else {
      report.add(change, .major, from: oldOffset, to: newOffset)
    }
  }

  /// The unit that a text means, `nil` when it is not known.
  private static func symbol(_ text: String) -> String? {
    Unit.isKnown(text) ? text : Unit.suggestion(for: text)?.symbol
  }
}
