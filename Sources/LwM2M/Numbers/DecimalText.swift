/// The shortest decimal digits that stand for a `Double` and for no other.
struct DecimalText {
  private var isNegative = false
  /// Without zeros at either end; none for zero.
  private var digits: [UInt8] = []
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
    var isBehindPoint = false
    var isExponent = false
    var power = 0
    var powerIsNegative = false
    // The standard library gives the shortest digits, in a form of its own: `1e-05`, `20.0`.
    for character in value.description.utf8 {
      let digit = character &- UInt8(ascii: "0")
      switch character {
      case UInt8(ascii: "-") where isExponent: powerIsNegative = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isExponent = true
      case _ where digit > 9: break
      case _ where isExponent: power = power * 10 + Int(digit)
      default:
        if isBehindPoint { exponent -= 1 }
        if digit > 0 || !digits.isEmpty { digits.append(character) }
      }
    }
    exponent += powerIsNegative ? -power : power
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
  }

  /// Appends it as text.
  func write(_ form: Form, to text: inout [UInt8]) {
    if isNegative { text.append(UInt8(ascii: "-")) }
    guard !digits.isEmpty else {
      text.append(UInt8(ascii: "0"))
      return
    }
    let zeros = max(0, exponent < 0 ? 1 - digits.count - exponent : exponent)
    let plainLength = digits.count + zeros + (exponent < 0 ? 1 : 0)
    let power = exponent.description
    let isPlain =
      switch form {
      case .shortest: plainLength <= digits.count + 1 + power.utf8.count
      case .plain: plainLength <= 24
      }
    guard isPlain else {
      text.append(contentsOf: digits)
      text.append(UInt8(ascii: "e"))
      text.append(contentsOf: power.utf8)
      return
    }
    writePlain(to: &text)
  }

  private func writePlain(to text: inout [UInt8]) {
    let whole = digits.count + exponent
    if whole <= 0 {
      text.append(UInt8(ascii: "0"))
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -whole))
      text.append(contentsOf: digits)
    } else if exponent < 0 {
      text.append(contentsOf: digits[..<whole])
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: digits[whole...])
    } else {
      text.append(contentsOf: digits)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    }
  }
}
