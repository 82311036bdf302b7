import LwM2MModel

/// The lengths from `lower` to `upper`, both included.
struct LengthRange {
  /// The smallest length, not negative.
  var lower: Int
  /// The largest length, `nil` when there is no bound.
  var upper: Int?

  /// The lengths from `lower` to `upper`.
  init(lower: Int, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }

  /// The lengths in `interval`, `nil` when its bounds are none.
  init?(_ interval: ValueConstraint.Interval) {
    let limit: UInt64 = 1 << 40  // No text is that long, and what follows cannot overflow.
    let lower = interval.lower.map { UInt64(exactly: $0) } ?? 0
    let upper = interval.upper.flatMap { UInt64(exactly: $0) } ?? limit
    guard let lower, lower < limit, upper >= lower else { return nil }
    self.init(lower: Int(lower), upper: upper < limit ? Int(upper) : nil)
  }

  /// Whether no length lies between this and `other`, which begins no lower.
  func isAdjacent(to other: Self) -> Bool {
    upper.map { other.lower <= $0 + 1 } ?? true
  }

  /// The lengths of both.
  func union(_ other: Self) -> Self {
    var union = Self(lower: min(lower, other.lower), upper: nil)
    if let upper, let otherUpper = other.upper { union.upper = max(upper, otherUpper) }
    return union
  }

  /// Writes the keywords for a text that has one of these lengths, in characters.
  static func write(_ ranges: [Self], _ printer: inout JSONPrinter) {
    guard ranges.count != 1 else {
      ranges[0].keywords(&printer)
      return
    }
    guard !ranges.isEmpty else { return }
    printer.array("anyOf") { printer in
      for range in ranges { printer.object(range.keywords) }
    }
  }

  private func keywords(_ printer: inout JSONPrinter) {
    if lower > 0 { printer.member("minLength", lower) }
    if let upper { printer.member("maxLength", upper) }
  }
}
