/// A number as a payload has it: an integer, or anything else.
enum WireNumber {
  case integer(UInt64)
  /// Below zero.
  case negative(Int64)
  case float(Double)
  /// The nearest `Double` to a decimal fraction, or to an integer beyond 64 bits: not to be taken for an integer.
  case rounded(Double)

  /// The number as an Integer; `nil` when it has a fraction or does not fit.
  var integer: Int64? {
    switch self {
    case .integer(let value): return Int64(exactly: value)
    case .negative(let value): return value
    case .rounded: return nil
    case .float(let value):
      // 2^63 itself is just outside.
      guard value >= -0x1p63, value < 0x1p63 else { return nil }
      let whole = Int64(value)
      return Double(whole) == value ? whole : nil
    }
  }

  /// The number as an Unsigned Integer; `nil` when it has a fraction or does not fit.
  var unsignedInteger: UInt64? {
    switch self {
    case .integer(let value): return value
    case .negative, .rounded: return nil
    case .float(let value):
      guard value >= 0, value < 0x1p64 else { return nil }
      let whole = UInt64(value)
      return Double(whole) == value ? whole : nil
    }
  }

  /// The number as a Float: the nearest there is.
  var double: Double {
    switch self {
    case .integer(let value): Double(value)
    case .negative(let value): Double(value)
    case .float(let value), .rounded(let value): value
    }
  }

  /// A sum, exact for integers that fit 64 bits.
  static func + (left: Self, right: Self) -> Self {
    switch (left, right) {
    case (.integer(let left), .integer(let right)):
      let (sum, overflow) = left.addingReportingOverflow(right)
      if !overflow { return .integer(sum) }
    case (.negative(let left), .negative(let right)):
      let (sum, overflow) = left.addingReportingOverflow(right)
      if !overflow { return .negative(sum) }
    case (.integer(let positive), .negative(let negative)), (.negative(let negative), .integer(let positive)):
      let amount = negative.magnitude
      return positive >= amount ? .integer(positive - amount) : .negative(Int64(truncatingIfNeeded: positive &- amount))
    default: break
    }
    return .float(left.double + right.double)
  }
}

extension DecimalNumber {
  /// The number as a payload's; `nil` beyond the largest `Double`. `bytes` is what it was read from.
  func wireNumber(in bytes: [UInt8]) -> WireNumber? {
    if let magnitude, magnitude > 0 || !isNegative {
      if !isNegative { return .integer(magnitude) }
      if magnitude <= 1 << 63 { return .negative(Int64(truncatingIfNeeded: 0 &- magnitude)) }
    }
    return double(in: bytes).map { mantissa == 0 ? .float($0) : .rounded($0) }
  }

  /// The number times 10^9, without what is behind the point then; `nil` beyond 64 bits.
  var nanoseconds: Int64? {
    var value = mantissa
    var power = exponent + 9
    while power < 0, value > 0 {
      value /= 10
      power += 1
    }
    let whole = DecimalNumber(isNegative: isNegative, mantissa: value, exponent: value == 0 ? 0 : power)
    return isExact ? whole.integer : nil
  }
}
