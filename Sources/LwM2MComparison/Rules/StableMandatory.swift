import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// What others may count on stays, and what devices need not have does not become a duty.
enum StableMandatory: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-mandatory", severity: .warning,
    purpose: "Mandatory of Objects and Resources changes with a major version only.",
    source: "LwM2M Core 1.1, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        What was mandatory is counted on; what was optional is missing in devices that were built before.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><Mandatory>Optional</Mandatory></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"><Mandatory>Mandatory</Mandatory></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><Mandatory>Optional</Mandatory></Item>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Item ID="0"><Mandatory>Mandatory</Mandatory></Item>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    guard old.isMandatory != new.isMandatory else { return }
    report.add(
      Words.change(
        "Mandatory of the Object", from: Words.mandatory(old.isMandatory), to: Words.mandatory(new.isMandatory)),
      .major, from: old.offsets.isMandatory, to: new.offsets.isMandatory)
  }

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    guard pair.old.isMandatory != pair.new.isMandatory else { return }
    report.add(
      Words.change(
        "Mandatory of \(pair.new.inWords)", from: Words.mandatory(pair.old.isMandatory),
        to: Words.mandatory(pair.new.isMandatory)),
      .major, from: pair.old.offsets.isMandatory, to: pair.new.offsets.isMandatory)
  }
}
