/// A decimal number without rounding: `significand` × 10^`exponent`, in lowest terms.
///
/// Bounds of ranges are kept so, since `0.1` has no exact binary form and `18446744073709551615` no exact `Double`.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits, with the sign.
  public let significand: Int128
  /// The power of ten.
  public let exponent: Int

  /// A whole number.
  @inlinable
  public init(_ value: some FixedWidthInteger & SignedInteger) {
    self.init(significand: Int128(truncatingIfNeeded: value), exponent: 0)
  }

  /// A whole number that is not negative.
  @inlinable
  public init(_ value: UInt64) {
    self.init(significand: Int128(value), exponent: 0)
  }

  /// `significand` × 10^`exponent`.
  public init(significand: Int128, exponent: Int) {
    var digits = significand
    var power = digits == 0 ? 0 : exponent
    // 64 bits at a time where they suffice: a division of 128 bits costs ten times as much.
    if var narrow = Int64(exactly: digits) {
      while narrow != 0, power < .max, narrow % 10 == 0 {
        narrow /= 10
        power += 1
      }
      digits = Int128(narrow)
    } else {
      while power < .max, digits % 10 == 0 {
        digits /= 10
        power += 1
      }
    }
    self.significand = digits
    self.exponent = power
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}

extension ExactDecimal: Comparable {
  /// Whether the left number is the smaller one; exact for any two numbers.
  public static func < (left: Self, right: Self) -> Bool {
    if left.exponent == right.exponent { return left.significand < right.significand }
    let leftSign = left.significand.signum()
    let rightSign = right.significand.signum()
    if leftSign != rightSign { return leftSign < rightSign }
    let hasSmallerMagnitude = left.magnitude(isBelow: right)
    return leftSign > 0 ? hasSmallerMagnitude : !hasSmallerMagnitude
  }

  /// Compares magnitudes of two numbers with the same sign and different exponents.
  ///
  /// Whichever has the larger exponent is scaled to the smaller one. Where that leaves the 128 bits, it is the larger
  /// number, since the other one's digits fit. Equality is impossible in lowest terms with different exponents.
  private func magnitude(isBelow other: Self) -> Bool {
    guard exponent > other.exponent else { return !other.magnitude(isBelow: self) }
    let (shift, overflow) = exponent.subtractingReportingOverflow(other.exponent)
    guard !overflow, let scaled = Self.scaled(significand.magnitude, by: shift) else { return false }
    return scaled < other.significand.magnitude
  }

  /// `digits` × 10^`shift`, `nil` where that needs more than 128 bits.
  static func scaled(_ digits: UInt128, by shift: Int) -> UInt128? {
    guard digits != 0 else { return 0 }
    guard shift <= 38 else { return nil }
    var result = digits
    for _ in 0..<max(0, shift) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}
