extension ExactDecimal {
  /// Numbers beyond 10^±400 have no use as a bound and are not read; so a short text never stands for a huge one.
  static let exponentLimit = 400

  /// The number written in `text`, between blanks; `nil` when it is none, or has more digits than are kept (38 or so).
  ///
  /// Understood are a sign (also `+` and the minus of typography, U+2212), a decimal point, an exponent (`1e-3`), and
  /// the powers that ranges are written with (`2^32-1`, `10^6`).
  public init?(_ text: some StringProtocol) {
    var scanner = RangeScanner(Array(text.utf8))
    scanner.skipBlanks()
    let isNegative = scanner.skip(.dash)
    if !isNegative { _ = scanner.skip(byte: UInt8(ascii: "+")) }
    guard let number = scanner.scanNumber() else { return nil }
    scanner.skipBlanks()
    guard scanner.isAtEnd else { return nil }
    self = isNegative ? number.value.negated : number.value
  }

  /// The number with the other sign.
  ///
  /// -2^127 has no opposite in 128 bits; it is not written by any text that is read, and stays what it is.
  var negated: Self {
    significand == .min ? self : Self(significand: -significand, exponent: exponent)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number in plain decimal: `-20.5`, `0.001`, `1000`. Beyond 10^±400 with an exponent: `1e1000`.
  public var description: String {
    if exponent == 0 {
      // 64 bits, which nearly all numbers fit, are several times as fast to print as 128.
      return Int64(exactly: significand)?.description ?? significand.description
    }
    let sign = significand < 0 ? "-" : ""
    let digits = significand.magnitude.description
    guard abs(exponent.clamped(to: -10_000...10_000)) <= 2 * Self.exponentLimit else {
      return sign + digits + "e" + exponent.description
    }
    if exponent > 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let fraction = -exponent
    if digits.utf8.count > fraction {
      return sign + digits.dropLast(fraction) + "." + digits.suffix(fraction)
    }
    return sign + "0." + String(repeating: "0", count: fraction - digits.utf8.count) + digits
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
