import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The type decides how a value is written.
enum StableTypes: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-types", severity: .warning,
    purpose: "The Type of Resources changes with a major version only.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        The type decides how a value is written: the same bytes mean something else in another one.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Type>Integer</Type>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Type>Float</Type>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Type>Integer</Type>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Type>Float</Type>
        """))

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    guard pair.old.type != pair.new.type else { return }
    let change = Words.change(
      "Type of \(pair.new.inWords)", from: pair.old.type?.name ?? "", to: pair.new.type?.name ?? "")
    // A Resource that can only be executed has no value, whatever type stands there.
    if pair.old.operations == .execute, pair.new.operations == .execute {
      report.add(
        "\(change), which means nothing for an executable resource", .none, from: pair.old.offsets.type,
        to: pair.new.offsets.type)
    } else {
      report.add(change, .major, from: pair.old.offsets.type, to: pair.new.offsets.type)
    }
  }
}
