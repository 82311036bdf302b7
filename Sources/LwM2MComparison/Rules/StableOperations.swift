import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// What can be done with a Resource stays.
enum StableOperations: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-operations", severity: .warning,
    purpose: "Operations of Resources change with a major version only.",
    source: "LwM2M Core, \"Object Versioning\"")

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    guard pair.old.operations != pair.new.operations else { return }
    report.add(
      Words.change(
        "Operations of \(pair.new.inWords)", from: pair.old.operations.symbol, to: pair.new.operations.symbol),
      .major, from: pair.old.offsets.operations, to: pair.new.offsets.operations)
  }
}
