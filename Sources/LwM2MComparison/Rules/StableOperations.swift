import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// What can be done with a Resource stays.
enum StableOperations: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-operations", severity: .warning,
    purpose: "Operations of Resources change with a major version only.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A server that writes what can no longer be written gets an error, and so does one that reads what \
        can no longer be read.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Operations>RW</Operations>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Operations>R</Operations>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Operations>RW</Operations>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Operations>R</Operations>
        """))

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
