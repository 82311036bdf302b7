import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Whether there may be several instances decides how paths and payloads look.
enum StableInstances: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-instances", severity: .warning,
    purpose: "MultipleInstances of Objects and Resources changes with a major version only.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A single value and several of them are different payloads, with different paths: neither side can \
        read what the other one writes.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><MultipleInstances>Single</MultipleInstances></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"><MultipleInstances>Multiple</MultipleInstances></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"><MultipleInstances>Single</MultipleInstances></Item>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Item ID="0"><MultipleInstances>Multiple</MultipleInstances></Item>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    guard old.isMultiple != new.isMultiple else { return }
    report.add(
      Words.change(
        "MultipleInstances of the Object", from: Words.instances(old.isMultiple), to: Words.instances(new.isMultiple)),
      .major, from: old.offsets.isMultiple, to: new.offsets.isMultiple)
  }

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    guard pair.old.isMultiple != pair.new.isMultiple else { return }
    report.add(
      Words.change(
        "MultipleInstances of \(pair.new.inWords)", from: Words.instances(pair.old.isMultiple),
        to: Words.instances(pair.new.isMultiple)),
      .major, from: pair.old.offsets.isMultiple, to: pair.new.offsets.isMultiple)
  }
}
