/// Ranges in one order, without overlaps.
enum IntervalSet {
  /// The same numbers as ascending intervals that don't touch.
  ///
  /// - Parameter isWhole: whether only whole numbers count, so that `1, 2` is `1..2`.
  static func merged(_ intervals: [ValueConstraint.Interval], isWhole: Bool) -> [ValueConstraint.Interval] {
    guard intervals.count > 1 else { return intervals }
    let sorted = intervals.sorted { left, right in
      guard let second = right.lower else { return false }
      guard let first = left.lower else { return true }
      return first < second
    }
    var result: [ValueConstraint.Interval] = []
    for interval in sorted {
      if let last = result.last, reaches(last.upper, interval.lower, isWhole: isWhole) {
        result[result.count - 1].upper = larger(last.upper, interval.upper)
      } else {
        result.append(interval)
      }
    }
    return result
  }

  private static func reaches(_ upper: ExactDecimal?, _ lower: ExactDecimal?, isWhole: Bool) -> Bool {
    guard let upper, let lower else { return true }
    if lower <= upper { return true }
    guard isWhole, let end = upper.wholeNumber, let start = lower.wholeNumber else { return false }
    return start.subtractingReportingOverflow(1).partialValue == end
  }

  private static func larger(_ left: ExactDecimal?, _ right: ExactDecimal?) -> ExactDecimal? {
    guard let left, let right else { return nil }
    return max(left, right)
  }
}
