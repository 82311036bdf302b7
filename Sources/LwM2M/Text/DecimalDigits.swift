extension [UInt8] {
  /// Appends a number in decimal. What goes through `description` brings 2 kB into firmware.
  mutating func appendDecimal(_ number: UInt16) {
    // Divisors that the compiler knows become multiplications.
    if number >= 10000 { appendDigit(number / 10000) }
    if number >= 1000 { appendDigit(number / 1000 % 10) }
    if number >= 100 { appendDigit(number / 100 % 10) }
    if number >= 10 { appendDigit(number / 10 % 10) }
    appendDigit(number % 10)
  }

  private mutating func appendDigit(_ digit: UInt16) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }
}

extension [UInt8] {
  /// Appends a number in decimal.
  mutating func appendDecimal(_ number: UInt64) {
    appendDecimal(number, digits: number.decimalDigits)
  }

  /// Appends a number in decimal, with a sign if it is negative.
  mutating func appendDecimal(_ number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDecimal(number.magnitude)
  }

  /// Appends so many digits of a number, with zeros in front of those that it has.
  mutating func appendDecimal(_ number: UInt64, digits count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
    var rest = number
    var position = self.count
    while rest > 0 {
      position -= 1
      self[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

extension UInt64 {
  /// The number of digits in decimal; one for zero.
  var decimalDigits: Int {
    var count = 1
    var rest = self / 10
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }
}
