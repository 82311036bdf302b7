import LwM2MDiagnostics
import LwM2MModel

/// A rule that says what a change asks of the version. It has no state, and gets what belongs together.
protocol ComparisonRule: Sendable {
  /// What is known of it without running it. Its severity is that of nothing by itself: what counts is the sum of all
  /// changes.
  static var description: RuleDescription { get }

  /// Compares the Objects as a whole.
  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport)

  /// Compares a Resource that is in both.
  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport)
}

extension ComparisonRule {
  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {}
  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {}
}
