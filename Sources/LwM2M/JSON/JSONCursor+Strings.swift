extension JSONCursor {
  /// Goes over a string; returns where its characters stand between the quotes, escapes and all.
  mutating func takeString(orExpect expectation: PayloadError.Expectation = .text) throws(PayloadError) -> Range<Int> {
    try take("\"", orExpect: expectation)
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return start..<position - 1
      case UInt8(ascii: "\\"):
        position += 2
      case 0..<0x20:
        throw PayloadError(.expected(.text), offset: position)
      default:
        position += 1
      }
    }
    throw PayloadError(.truncated, offset: start)
  }

  /// Whether the string at `range` has escapes.
  func hasEscapes(in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).contains(UInt8(ascii: "\\")) }
  }

  /// Appends the characters of the string at `range`, in UTF-8. Throws when an escape is none.
  func decode(_ range: Range<Int>, to text: inout [UInt8]) throws(PayloadError) {
    guard hasEscapes(in: range) else { return text.append(from: bytes, range) }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"): try decodeUnicode(at: &index, end: range.upperBound, to: &text)
      default: throw PayloadError(.expected(.text), offset: index - 1)
      }
    }
  }

  /// The characters of the label at `range` in one number, the last in its low bits; 0 when they are more than four. Throws when
  /// an escape is none.
  func packedLabel(_ range: Range<Int>) throws(PayloadError) -> UInt32 {
    guard hasEscapes(in: range) else { return bytes.packed(range) }
    var text: [UInt8] = []
    try decode(range, to: &text)
    return text.packed(text.indices)
  }

  /// The string at `range`. Throws when it is not UTF-8, or an escape is none.
  func string(_ range: Range<Int>) throws(PayloadError) -> String {
    let string: String?
    if hasEscapes(in: range) {
      var text: [UInt8] = []
      text.reserveCapacity(range.count)
      try decode(range, to: &text)
      string = UTF8Text.text(text[...])
    } else {
      string = UTF8Text.text(bytes, in: range)
    }
    guard let string else { throw PayloadError(.expected(.text), offset: range.lowerBound) }
    return string
  }

  /// Four hexadecimal digits, or two times four for what is beyond 16 bits (RFC 8259, section 7).
  private func decodeUnicode(at index: inout Int, end: Int, to text: inout [UInt8]) throws(PayloadError) {
    let start = index
    var value = try hexadecimal(at: &index, end: end)
    if 0xD800..<0xDC00 ~= value, end - index >= 6, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      let low = try hexadecimal(at: &index, end: end)
      guard 0xDC00..<0xE000 ~= low else { throw PayloadError(.expected(.text), offset: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    // Halves of a pair that stand alone are no characters.
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
      throw PayloadError(.expected(.text), offset: start)
    }
    text.append(contentsOf: encoded)
  }

  private func hexadecimal(at index: inout Int, end: Int) throws(PayloadError) -> UInt32 {
    guard end - index >= 4 else { throw PayloadError(.expected(.text), offset: index) }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit =
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes[index] - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): bytes[index] - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): bytes[index] - UInt8(ascii: "A") + 10
        default: throw PayloadError(.expected(.text), offset: index)
        }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
