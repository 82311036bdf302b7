import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The allowed values stay, but for values that an enumeration gains.
enum StableRanges: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-ranges", severity: .warning,
    purpose: "RangeEnumeration changes with a major version only, but an enumeration may gain values with a minor one.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A value that one side thinks is allowed is refused by the other. Only a value more in an enumeration \
        is expected by everybody.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <RangeEnumeration>0..100</RangeEnumeration>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <RangeEnumeration>0..200</RangeEnumeration>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <RangeEnumeration>0,1,2</RangeEnumeration>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <RangeEnumeration>0,1,2,3</RangeEnumeration>
        """))

  static func compare(
    _ pair: DefinitionDifference.Pair, of difference: DefinitionDifference, _ report: inout ChangeReport
  ) {
    let (old, new) = (pair.old, pair.new)
    guard old.range != new.range, old.range.text.words != new.range.text.words else { return }
    let change = Words.change("RangeEnumeration of \(new.inWords)", from: old.range.text, to: new.range.text)
    let (impact, reason) = impact(old, new)
    report.add(change + reason, impact, from: old.offsets.range, to: new.offsets.range)
  }

  private static func impact(_ old: ResourceDefinition, _ new: ResourceDefinition) -> (Impact, String) {
    guard let before = old.range.value, let after = new.range.value else {
      return (.major, "; what is not understood cannot be compared")
    }
    if before == after { return (.none, ", which allows the same values") }
    switch (before, after) {
    case (.texts(let before), .texts(let after)):
      return Set(after).isSuperset(of: before) ? (.minor, ": an enumeration gains values") : (.major, "")
    case (.numbers(let before), .numbers(let after)):
      guard isEnumeration(before, old), isEnumeration(after, new),
        before.allSatisfy({ interval in after.contains { $0.contains(interval) } })
      else { return (.major, "") }
      return (.minor, ": an enumeration gains values")
    default:
      return (.major, "")
    }
  }

  /// Whether these numbers are listed one by one, in the range or with their names.
  private static func isEnumeration(_ intervals: [ValueConstraint.Interval], _ resource: ResourceDefinition) -> Bool {
    // Neighbours in a list become one interval, so the text decides.
    if resource.range.text.contains(","), !resource.range.text.contains("..") { return true }
    let codes = resource.namedValues.map { ExactDecimal($0.value) }
    guard codes.count > 1 else { return false }
    return intervals.allSatisfy { interval in
      [interval.lower, interval.upper].allSatisfy { bound in bound.map(codes.contains) ?? false }
    }
  }
}

extension ValueConstraint.Interval {
  /// Whether all of `other` lies in it.
  fileprivate func contains(_ other: Self) -> Bool {
    let isAbove = lower.map { bound in other.lower.map { bound <= $0 } ?? false } ?? true
    let isBelow = upper.map { bound in other.upper.map { bound >= $0 } ?? false } ?? true
    return isAbove && isBelow
  }
}
