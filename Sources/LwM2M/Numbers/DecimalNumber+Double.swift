extension DecimalNumber {
  /// The nearest `Double`, ties to even; `nil` beyond the largest one. `bytes` is what the number was read from.
  ///
  /// The standard library's `Double(_: String)` needs `strtod`, which firmware does not have.
  func double(in bytes: [UInt8]) -> Double? {
    if mantissa == 0 { return isNegative ? -0.0 : 0 }
    let magnitude = isExact ? Self.exactly(mantissa, exponent) ?? slowly(mantissa, exponent) : slowly(in: bytes)
    return magnitude.map { isNegative ? -$0 : $0 }
  }

  /// The usual case: both numbers are exact as `Double`, so one operation rounds correctly.
  private static func exactly(_ mantissa: UInt64, _ exponent: Int) -> Double? {
    guard mantissa <= 1 << 53, abs(exponent) <= 22 else { return nil }
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }

  private func slowly(_ mantissa: UInt64, _ exponent: Int) -> Double? {
    guard exponent < 310 else { return nil }
    guard exponent > -400 else { return 0 }
    return Self.double(BigNumber(mantissa), exponent)
  }

  /// All digits count, but behind the 800th only whether there are any: no two neighbouring numbers and the middle
  /// between them need more to be told apart.
  private func slowly(in bytes: [UInt8]) -> Double? {
    var number = BigNumber(0)
    var taken = 0
    var position = writtenExponent
    var isBehindPoint = false
    var hasRest = false
    for index in digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else {
        isBehindPoint = true
        continue
      }
      if taken == 0, digit == 0 {
        position -= isBehindPoint ? 1 : 0
      } else if taken < 800 {
        number.multiply(by: 10, adding: UInt32(digit))
        taken += 1
        position -= isBehindPoint ? 1 : 0
      } else {
        hasRest = hasRest || digit > 0
        position += isBehindPoint ? 0 : 1
      }
    }
    if hasRest {
      number.multiply(by: 10, adding: 1)
      taken += 1
      position -= 1
    }
    guard taken + position < 311 else { return nil }
    guard taken + position > -400 else { return 0 }
    return Self.double(number, position)
  }

  /// `number` × 10^`exponent`, rounded once: a long division, bit by bit.
  private static func double(_ number: BigNumber, _ exponent: Int) -> Double? {
    var numerator = number
    var denominator = BigNumber(1)
    if exponent >= 0 {
      numerator.multiply(byPowerOfTen: exponent)
    } else {
      denominator.multiply(byPowerOfTen: -exponent)
    }
    // 1 ≤ numerator / denominator < 2, times 2^scale.
    var scale = numerator.bitWidth - denominator.bitWidth
    if scale > 0 { denominator.shiftLeft(by: scale) } else { numerator.shiftLeft(by: -scale) }
    if !numerator.isAtLeast(denominator) {
      numerator.shiftLeft(by: 1)
      scale -= 1
    }
    let bits = min(53, scale + 1075)
    guard bits >= 0 else { return 0 }
    var mantissa: UInt64 = 0
    for _ in 0..<bits {
      mantissa <<= 1
      if numerator.isAtLeast(denominator) {
        numerator.subtract(denominator)
        mantissa |= 1
      }
      numerator.shiftLeft(by: 1)
    }
    if numerator.isAtLeast(denominator) {
      numerator.subtract(denominator)
      if mantissa & 1 == 1 || !numerator.isZero { mantissa += 1 }
    }
    return assemble(mantissa, scale, isSubnormal: bits < 53)
  }

  private static func assemble(_ mantissa: UInt64, _ scale: Int, isSubnormal: Bool) -> Double? {
    // A mantissa that was rounded up to the next power of two carries into the exponent by itself.
    if isSubnormal { return Double(bitPattern: mantissa) }
    guard scale < 1024 else { return nil }
    let pattern = UInt64(scale + 1022) << 52 + mantissa
    let value = Double(bitPattern: pattern)
    return value.isFinite ? value : nil
  }
}
