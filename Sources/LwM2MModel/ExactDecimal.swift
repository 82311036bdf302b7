/// A decimal number without rounding: `significand` × 10^`exponent`, in lowest terms.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits, with the sign.
  public let significand: Int128
  /// The power of ten.
  public let exponent: Int

  /// A whole number.
  public init(_ value: Int64) {
    self.init(significand: Int128(value), exponent: 0)
  }

  /// `significand` × 10^`exponent`.
  public init(significand: Int128, exponent: Int) {
    var significand = significand
    var exponent = significand == 0 ? 0 : exponent
    while significand != 0, significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    self.significand = significand
    self.exponent = exponent
  }
}
