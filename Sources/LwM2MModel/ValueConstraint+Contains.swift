extension ValueConstraint.Interval {
  /// Whether `number` is between the bounds.
  public func contains(_ number: ExactDecimal) -> Bool {
    if let lower, number < lower { return false }
    if let upper, number > upper { return false }
    return true
  }

  /// Whether `number` is between the bounds as floating-point numbers, so that 0.1 is within `0..0.1`.
  ///
  /// Not a number is not.
  public func contains(_ number: Double) -> Bool {
    if number.isNaN { return false }
    if let lower, number < Double(lower) { return false }
    if let upper, number > Double(upper) { return false }
    return true
  }
}

extension ValueConstraint {
  /// Whether it allows `number`. Lengths and texts say nothing of numbers.
  public func contains(_ number: ExactDecimal) -> Bool {
    guard case .numbers(let intervals) = self else { return true }
    return intervals.contains { $0.contains(number) }
  }

  /// Whether it allows `number`.
  public func contains(_ number: Int64) -> Bool {
    contains(ExactDecimal(number))
  }

  /// Whether it allows `number`.
  public func contains(_ number: UInt64) -> Bool {
    contains(ExactDecimal(number))
  }

  /// Whether it allows `number`; the bounds are rounded as the number was.
  public func contains(_ number: Double) -> Bool {
    guard case .numbers(let intervals) = self else { return true }
    return intervals.contains { $0.contains(number) }
  }

  /// Whether it allows a length of `count` bytes. Numbers and texts say nothing of lengths.
  public func allowsLength(_ count: Int) -> Bool {
    guard case .lengths(let intervals) = self else { return true }
    let length = ExactDecimal(count)
    return intervals.contains { $0.contains(length) }
  }

  /// Whether it allows `text`: as one of the texts, or by its length in UTF-8.
  public func contains(_ text: String) -> Bool {
    if case .texts(let texts) = self { return texts.contains(text) }
    return allowsLength(text.utf8.count)
  }
}
