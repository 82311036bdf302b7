/// The shortest decimal digits that stand for a `Double` and for no other.
struct DecimalText {
  private var isNegative = false
  /// As a number, without zeros at its end; at most 17.
  private var digits: UInt64 = 0
  /// How many; none for zero.
  private var count = 0
  /// The power of ten of the last digit.
  private var exponent = 0

  /// How to write it.
  enum Form {
    /// With an exponent where that is shorter: `1e9`, `25e-5`. For JSON.
    case shortest
    /// Without one, unless the number would be very long. For plain text.
    case plain
  }

  /// The digits of a finite number.
  init(_ value: Double) {
    isNegative = value.sign == .minus
    if !takeFew(value.magnitude) { takeDescription(of: value.magnitude) }
    while digits > 0, digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    count = digits == 0 ? 0 : digits.decimalDigits
  }

  /// Most numbers have few digits: a whole number, divided by a power of ten, both exact as `Double`, gives the number
  /// itself, correctly rounded. No two decimals of 15 digits stand for the same `Double`, so these are the shortest.
  private mutating func takeFew(_ value: Double) -> Bool {
    var power = 1.0
    for places in 0...4 {
      let scaled = value * power + 0.5
      guard scaled < 1e15 else { return false }
      let whole = UInt64(scaled)
      if Double(whole) / power == value {
        digits = whole
        exponent = -places
        return true
      }
      power *= 10
    }
    return false
  }

  /// The standard library gives the shortest digits, in a form of its own: `1e-05`, `20.0`.
  private mutating func takeDescription(of value: Double) {
    var isBehindPoint = false
    var isExponent = false
    var power = 0
    var powerIsNegative = false
    for character in value.description.utf8 {
      let digit = character &- UInt8(ascii: "0")
      switch character {
      case UInt8(ascii: "-"): powerIsNegative = true
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isExponent = true
      case _ where digit > 9: break
      case _ where isExponent: power = power * 10 + Int(digit)
      default:
        if isBehindPoint { exponent -= 1 }
        // At most 17 digits, and a zero behind the point.
        digits = digits &* 10 &+ UInt64(digit)
      }
    }
    exponent += powerIsNegative ? -power : power
  }

  /// Appends it as text.
  func write(_ form: Form, to text: inout [UInt8]) {
    if isNegative { text.append(UInt8(ascii: "-")) }
    guard count > 0 else {
      text.append(UInt8(ascii: "0"))
      return
    }
    let zeros = max(0, exponent < 0 ? 1 - count - exponent : exponent)
    let plainLength = count + zeros + (exponent < 0 ? 1 : 0)
    let powerLength = UInt64(exponent.magnitude).decimalDigits + (exponent < 0 ? 1 : 0)
    let isPlain =
      switch form {
      case .shortest: plainLength <= count + 1 + powerLength
      case .plain: plainLength <= 24
      }
    guard isPlain else {
      text.appendDecimal(digits, digits: count)
      text.append(UInt8(ascii: "e"))
      if exponent < 0 { text.append(UInt8(ascii: "-")) }
      text.appendDecimal(UInt16(truncatingIfNeeded: exponent.magnitude))
      return
    }
    writePlain(to: &text)
  }

  private func writePlain(to text: inout [UInt8]) {
    let whole = count + exponent
    if whole <= 0 {
      text.append(UInt8(ascii: "0"))
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -whole))
      text.appendDecimal(digits, digits: count)
    } else if exponent < 0 {
      var unit: UInt64 = 1
      for _ in 0 ..< -exponent { unit *= 10 }
      text.appendDecimal(digits / unit, digits: whole)
      text.append(UInt8(ascii: "."))
      text.appendDecimal(digits % unit, digits: -exponent)
    } else {
      text.appendDecimal(digits, digits: count)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    }
  }
}
