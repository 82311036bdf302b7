/// Texts in quotation marks (RFC 8259, section 7).
extension ConfigurationParser {
  /// Takes the text that begins here.
  mutating func string() throws(ConfigurationError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case 0x0A, 0x0D: throw error("the text that begins here does not end on its line; write '\"'", at: start)
      case ..<0x20: throw error("a control character in a text; write it as \\u followed by four digits")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw error("the text that begins here has no end; write '\"'", at: start)
  }

  private mutating func escape() throws(ConfigurationError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = next else { throw error("the text has no end; write '\"'", at: start) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error("no escape that JSON knows; write '\\\\' for a backslash", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(ConfigurationError) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Half of a pair: the other half follows.
    guard first < 0xDC00, skip("\\u") else { throw error("half of a surrogate pair without the other", at: start) }
    let second = try hexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a surrogate pair without the other", at: start) }
    return scalar
  }

  private mutating func hexDigits(from start: Int) throws(ConfigurationError) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let isHex = digits.allSatisfy { UInt8(ascii: "0") <= $0 && Character(Unicode.Scalar($0)).isHexDigit }
    guard digits.count == 4, isHex, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw error("'\\u' is followed by four hexadecimal digits", at: start)
    }
    offset += 4
    return number
  }
}
