import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// An ID keeps its name: another name under the same ID is another thing, for which no version is enough.
///
/// Upper and lower case, white space and punctuation do not make another name.
enum StableNames: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-names", severity: .warning,
    purpose: "Objects and Resources keep their name; another thing needs another ID.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        Devices and servers know a Resource by its ID. Whoever looks at the old definition takes the value \
        for what the old name says, so another name under the same ID is another thing, for which no new \
        version is enough.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><Name>Humidity</Name></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"><Name>Pressure</Name></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><Name>Humidity</Name></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"><Name>Humidity</Name></Item>
        <Item ID="1"><Name>Pressure</Name></Item>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    compare(
      old.name, new.name, "the Object's name", "give it an Object ID of its own", old.offsets.name, new.offsets.name,
      &report)
  }

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    compare(
      pair.old.name, pair.new.name, "the name of resource \(pair.new.id)", "give it a Resource ID of its own",
      pair.old.offsets.name, pair.new.offsets.name, &report)
  }

  private static func compare(
    _ old: String, _ new: String, _ what: String, _ wayOut: String, _ oldOffset: Int, _ newOffset: Int,
    _ report: inout ChangeReport
  ) {
    guard old != new else { return }
    let change = Words.change(what, from: old, to: new)
    if letters(old) == letters(new) {
      report.add("\(change), which is the same name", .minor, from: oldOffset, to: newOffset)
    } else {
      report.add("\(change); if it is another thing, \(wayOut)", .major, from: oldOffset, to: newOffset)
    }
  }

  /// What makes a name: its letters and digits in lower case.
  static func letters(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
