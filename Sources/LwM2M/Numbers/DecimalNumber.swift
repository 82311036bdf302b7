/// A decimal number, written as `-12.50e3`, as it stands in a payload: nothing is rounded.
struct DecimalNumber {
  var isNegative = false
  /// The digits without zeros at either end, as far as they fit. The value is `mantissa` × 10^`exponent`.
  var mantissa: UInt64 = 0
  var exponent = 0
  /// Whether all digits are in `mantissa`. If not, they stand at `digits`, and are meant × 10^`writtenExponent`.
  var isExact = true
  var digits = 0..<0
  var writtenExponent = 0

  /// The number `mantissa` × 10^`exponent`.
  init(isNegative: Bool = false, mantissa: UInt64, exponent: Int) {
    self.isNegative = isNegative
    self.mantissa = mantissa
    self.exponent = exponent
    while self.mantissa > 0, self.mantissa % 10 == 0 {
      self.mantissa /= 10
      self.exponent += 1
    }
  }

  /// The number at `position`, which moves behind it, or to what is wrong when the result is `nil`.
  ///
  /// It is what JSON calls a number (RFC 8259, section 6), and may have leading zeros besides.
  init?(_ bytes: borrowing [UInt8], at position: inout Int, end: Int) {
    if position < end, bytes[position] == UInt8(ascii: "-") {
      isNegative = true
      position += 1
    }
    let start = position
    var zeros = 0
    guard scanDigits(bytes, at: &position, end: end, zeros: &zeros) > 0 else { return nil }
    var fraction = 0
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      fraction = scanDigits(bytes, at: &position, end: end, zeros: &zeros)
      guard fraction > 0 else { return nil }
    }
    digits = start..<position
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      guard let power = Self.power(bytes, at: &position, end: end) else { return nil }
      writtenExponent = power
    }
    exponent = writtenExponent - fraction + zeros
  }

  /// Takes in the digits at `position`; returns how many. `zeros` counts the zeros since the last other digit.
  private mutating func scanDigits(
    _ bytes: borrowing [UInt8], at position: inout Int, end: Int, zeros: inout Int
  ) -> Int {
    let start = position
    while position < end, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
      position += 1
      if digit == 0 {
        zeros += 1
      } else {
        append(digit, after: zeros)
        zeros = 0
      }
    }
    return position - start
  }

  private mutating func append(_ digit: UInt8, after zeros: Int) {
    guard mantissa > 0 else {
      if isExact { mantissa = UInt64(digit) }
      return
    }
    guard isExact, zeros < 19 else {
      isExact = false
      return
    }
    var value = mantissa
    for place in 0...zeros {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(place == zeros ? UInt64(digit) : 0)
      guard !overflow, !carry else {
        isExact = false
        return
      }
      value = sum
    }
    mantissa = value
  }

  /// The exponent behind an `e`. So large ones that any number becomes zero or infinite are cut off.
  private static func power(_ bytes: borrowing [UInt8], at position: inout Int, end: Int) -> Int? {
    var isNegative = false
    if position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
      isNegative = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    let start = position
    var value = 0
    while position < end, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
      value = min(value * 10 + Int(digit), 100_000_000)
      position += 1
    }
    guard position > start else { return nil }
    return isNegative ? -value : value
  }
}

extension DecimalNumber {
  /// Its amount as an integer; `nil` when it has a fraction, or is too large.
  var magnitude: UInt64? {
    if mantissa == 0 { return 0 }
    guard isExact, exponent >= 0, exponent < 20 else { return nil }
    var value = mantissa
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  /// It as an Unsigned Integer; `nil` when it is none.
  var unsignedInteger: UInt64? {
    guard let magnitude, !isNegative || magnitude == 0 else { return nil }
    return magnitude
  }

  /// It as an Integer; `nil` when it is none.
  var integer: Int64? {
    guard let magnitude else { return nil }
    if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
    return Int64(exactly: magnitude)
  }
}
