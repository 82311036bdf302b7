/// Writes the tokens of JSON (RFC 8259) in their shortest form.
enum JSONText {
  /// Appends a string, with the escapes that must be.
  static func write(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    string.withUTF8Bytes { bytes in
      if bytes.contains(where: needsEscape) {
        writeEscaping(bytes, to: &text)
      } else {
        text.append(contentsOf: bytes)
      }
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func writeEscaping(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text.append(UInt8(ascii: "\\"))
        text.append(byte)
      case 0..<0x20: writeEscape(byte, to: &text)
      default: text.append(byte)
      }
    }
  }

  private static func writeEscape(_ byte: UInt8, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: text.append(UInt8(ascii: "b"))
    case 0x09: text.append(UInt8(ascii: "t"))
    case 0x0A: text.append(UInt8(ascii: "n"))
    case 0x0C: text.append(UInt8(ascii: "f"))
    case 0x0D: text.append(UInt8(ascii: "r"))
    default:
      put("u00", to: &text)
      text.append(UInt8(ascii: "0") + byte >> 4)
      text.append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
    }
  }

  /// Appends characters as they are.
  static func put(_ characters: StaticString, to text: inout [UInt8]) {
    text.append(contentsOf: UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount))
  }

  /// Appends a time in seconds, with as many digits behind the point as it needs.
  static func write(nanoseconds: Int64, to text: inout [UInt8]) {
    if nanoseconds < 0 { text.append(UInt8(ascii: "-")) }
    let amount = nanoseconds.magnitude
    text.append(contentsOf: (amount / 1_000_000_000).description.utf8)
    var fraction = amount % 1_000_000_000
    guard fraction > 0 else { return }
    text.append(UInt8(ascii: "."))
    var unit: UInt64 = 100_000_000
    while fraction > 0 {
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }
}
