internal import LwM2MModel

extension ExactDecimal {
  /// The number as JSON writes it, without rounding: `-0.5`, `18446744073709551615`, `1e400`.
  var jsonText: String {
    let digits = significand.magnitude.description
    let sign = significand < 0 ? "-" : ""
    switch exponent {
    case 0:
      return sign + digits
    case 1...24:
      return sign + digits + String(repeating: "0", count: exponent)
    case -24 ... -1:
      let missing = max(0, 1 - exponent - digits.utf8.count)
      let padded = String(repeating: "0", count: missing) + digits
      return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    default:
      return sign + digits + "e" + exponent.description
    }
  }

  /// Whether this number is smaller than `other`.
  func isLess(than other: Self) -> Bool {
    guard significand.signum() == other.significand.signum() else {
      return significand.signum() < other.significand.signum()
    }
    let (difference, overflow) = exponent.subtractingReportingOverflow(other.exponent)
    // Aligned to the smaller exponent; a number that does not fit then is the one further away from zero.
    if overflow ? exponent > 0 : difference > 0 {
      guard !overflow, let aligned = significand.scaled(byPowerOfTen: difference) else { return significand < 0 }
      return aligned < other.significand
    }
    guard !overflow, let aligned = other.significand.scaled(byPowerOfTen: -difference) else { return significand > 0 }
    return significand < aligned
  }

  /// The smallest whole number that is not below this one, and not further from zero than `limit`.
  func roundedUp(limit: Int) -> Int {
    rounded(limit: limit) { $0 + ($1 > 0 ? 1 : 0) }
  }

  /// The largest whole number that is not above this one, and not further from zero than `limit`.
  func roundedDown(limit: Int) -> Int {
    rounded(limit: limit) { $0 - ($1 < 0 ? 1 : 0) }
  }

  private func rounded(limit: Int, _ adjust: (_ quotient: Int128, _ remainder: Int128) -> Int128) -> Int {
    var value = significand
    if exponent >= 0 {
      guard let scaled = significand.scaled(byPowerOfTen: exponent) else { return significand < 0 ? -limit : limit }
      value = scaled
    } else if let divisor = exponent == .min ? nil : Int128(1).scaled(byPowerOfTen: -exponent) {
      let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
      value = adjust(quotient, remainder)
    } else {
      value = adjust(0, significand)
    }
    return Int(clamping: min(max(value, Int128(-limit)), Int128(limit)))
  }
}

extension Int128 {
  /// This number times 10^`power`, `nil` when that does not fit.
  fileprivate func scaled(byPowerOfTen power: Int) -> Int128? {
    guard self != 0 else { return 0 }
    guard power <= 38 else { return nil }
    var result = self
    for _ in 0..<power {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}
