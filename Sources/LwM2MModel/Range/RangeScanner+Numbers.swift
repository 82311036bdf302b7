extension RangeScanner {
  /// A number without its sign.
  struct Number {
    var value: ExactDecimal
    var isHexadecimal = false
  }

  /// The number at this place: `20`, `20.5`, `.5`, `1e-3`, `0xFF`, `2^32-1`. `nil`, and no step ahead, when there is
  /// none or one too large to keep.
  mutating func scanNumber() -> Number? {
    guard peek().isDigit || (peek() == UInt8(ascii: ".") && peek(1).isDigit) else { return nil }
    let start = self
    if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x"), peek(2).hexadecimalDigit != nil {
      if let value = scanHexadecimal() { return Number(value: value, isHexadecimal: true) }
    } else if let value = scanDecimal() {
      return Number(value: value)
    }
    self = start
    return nil
  }

  private mutating func scanHexadecimal() -> ExactDecimal? {
    advance(2)
    var value: UInt64 = 0
    while !isAtEnd, let digit = peek().hexadecimalDigit {
      guard value >> 60 == 0 else { return nil }
      value = value << 4 | UInt64(digit)
      advance()
    }
    return ExactDecimal(value)
  }

  private mutating func scanDecimal() -> ExactDecimal? {
    let begin = index
    var digits = Digits()
    while !isAtEnd, peek().isDigit {
      guard digits.append(peek() - UInt8(ascii: "0"), isFraction: false) else { return nil }
      advance()
    }
    if index > begin, let power = scanPower(of: digits) { return power.value }
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      advance()
      while !isAtEnd, peek().isDigit {
        guard digits.append(peek() - UInt8(ascii: "0"), isFraction: true) else { return nil }
        advance()
      }
    }
    guard let exponent = scanExponent() else { return nil }
    return digits.value(exponent: exponent)
  }

  /// The `e-3` of `1e-3`: 0 where there is none, `nil` where it is beyond all use.
  private mutating func scanExponent() -> Int? {
    guard peek() | 0x20 == UInt8(ascii: "e") else { return 0 }
    let isSigned = peek(1) == UInt8(ascii: "-") || peek(1) == UInt8(ascii: "+")
    guard peek(isSigned ? 2 : 1).isDigit else { return 0 }
    let isNegative = peek(1) == UInt8(ascii: "-")
    advance(isSigned ? 2 : 1)
    return scanSmallInteger().map { isNegative ? -$0 : $0 }
  }

  /// At most three digits.
  private mutating func scanSmallInteger() -> Int? {
    var value = 0
    while !isAtEnd, peek().isDigit {
      value = value * 10 + Int(peek() - UInt8(ascii: "0"))
      guard value <= ExactDecimal.exponentLimit else { return nil }
      advance()
    }
    return value
  }

  /// The rest of `2^32-1` after the 2. The outer `nil`: no power is written; the inner: it is too large to keep.
  private mutating func scanPower(of base: Digits) -> (value: ExactDecimal?, Void)? {
    let start = self
    skipBlanks()
    if peek() == UInt8(ascii: "^") {
      advance()
    } else if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "*") {
      advance(2)
    } else {
      self = start
      return nil
    }
    skipBlanks()
    let isInverse = peek() == UInt8(ascii: "-")
    if isInverse { advance() }
    guard peek().isDigit, let exponent = scanSmallInteger() else { return (nil, ()) }
    if isInverse { return (base.isTen ? ExactDecimal(significand: 1, exponent: -exponent) : nil, ()) }
    guard let power = base.raised(to: exponent) else { return (nil, ()) }
    return (ExactDecimal(significand: power - (skipMinusOne() ? 1 : 0), exponent: 0), ())
  }

  /// The `-1` of `2^32-1`, which is no range from 2^32 to 1.
  private mutating func skipMinusOne() -> Bool {
    let start = self
    skipBlanks()
    if skip(.dash) {
      skipBlanks()
      if peek() == UInt8(ascii: "1"), !peek(1).isDigit, peek(1) != UInt8(ascii: "^"),
        peek(1) != UInt8(ascii: ".") || !peek(2).isDigit
      {
        advance()
        return true
      }
    }
    self = start
    return false
  }
}

/// The digits of a decimal number as they are read. Zeros at the end take no room, so that only digits which count are
/// limited.
private struct Digits {
  private var significand: Int128 = 0
  private var pendingZeros = 0
  private var fractionDigits = 0

  /// Adds a digit; `false` when the number gets too long to keep.
  mutating func append(_ digit: UInt8, isFraction: Bool) -> Bool {
    if isFraction { fractionDigits += 1 }
    guard pendingZeros <= ExactDecimal.exponentLimit, fractionDigits <= ExactDecimal.exponentLimit else { return false }
    guard digit != 0 else {
      pendingZeros += significand == 0 ? 0 : 1
      return true
    }
    for _ in 0...pendingZeros {
      let (product, overflow) = significand.multipliedReportingOverflow(by: 10)
      if overflow { return false }
      significand = product
    }
    pendingZeros = 0
    let (sum, overflow) = significand.addingReportingOverflow(Int128(digit))
    significand = sum
    return !overflow
  }

  func value(exponent: Int) -> ExactDecimal? {
    let power = exponent + pendingZeros - fractionDigits
    guard significand == 0 || abs(power) <= ExactDecimal.exponentLimit else { return nil }
    return ExactDecimal(significand: significand, exponent: power)
  }

  var isTen: Bool { significand == 1 && pendingZeros == 1 }

  /// The whole number that the digits are, to the power of `exponent`.
  func raised(to exponent: Int) -> Int128? {
    guard let base = value(exponent: 0)?.wholeNumber else { return nil }
    if base <= 1 { return exponent == 0 ? 1 : base }
    var result: Int128 = 1
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    if isDigit { return self - UInt8(ascii: "0") }
    let letter = (self | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
  }
}
