extension ExactDecimal {
  /// Whether it is a whole number.
  public var isWhole: Bool { exponent >= 0 }

  /// The whole number in 128 bits, `nil` when it is not whole or does not fit.
  var wholeNumber: Int128? {
    guard isWhole, let magnitude = Self.scaled(significand.magnitude, by: exponent) else { return nil }
    return significand < 0 ? Int128(exactly: magnitude).map { -$0 } : Int128(exactly: magnitude)
  }
}

extension Int64 {
  /// The same number, `nil` when `value` is not whole or does not fit.
  public init?(exactly value: ExactDecimal) {
    guard let number = value.wholeNumber, let result = Int64(exactly: number) else { return nil }
    self = result
  }
}

extension UInt64 {
  /// The same number, `nil` when `value` is not whole, negative or does not fit.
  public init?(exactly value: ExactDecimal) {
    guard let number = value.wholeNumber, let result = UInt64(exactly: number) else { return nil }
    self = result
  }
}

extension Double {
  /// The nearest floating-point number: what the same digits mean as a literal. Infinite beyond its range.
  public init(_ value: ExactDecimal) {
    // The standard library's own conversion from text rounds correctly; it is the reference for any other way.
    self = Double("\(value.significand)e\(value.exponent)") ?? (value.significand < 0 ? -.infinity : .infinity)
  }
}
