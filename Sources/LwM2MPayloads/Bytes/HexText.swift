import LwM2MDiagnostics

/// Bytes as two hexadecimal digits each.
enum HexText {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The text for bytes, without anything between them.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text. White space, colons and commas may stand between them, and `0x` in front of them.
  ///
  /// Throws, with the place, at what is no digit, and where a byte has only one.
  static func bytes(_ text: [UInt8]) throws(PayloadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    var position = 0
    while position < text.count {
      if isSeparator(text[position]) {
        position += 1
      } else if isPrefix(text, position) {
        position += 2
      } else {
        let high = try digit(text, position)
        let next = position + 1
        guard next < text.count, !isSeparator(text[next]) else {
          throw PayloadFailure("a byte has two hexadecimal digits, and here stands one", at: .place(position, in: text))
        }
        bytes.append(high << 4 | (try digit(text, next)))
        position += 2
      }
    }
    return bytes
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":"), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func isPrefix(_ text: [UInt8], _ position: Int) -> Bool {
    position + 1 < text.count && text[position] == UInt8(ascii: "0") && text[position + 1] | 0x20 == UInt8(ascii: "x")
  }

  private static func digit(_ text: [UInt8], _ position: Int) throws(PayloadFailure) -> UInt8 {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
    default: throw PayloadFailure("\(byte.shown) is no hexadecimal digit", at: .place(position, in: text))
    }
  }
}

extension UInt8 {
  /// The byte for messages: the character where it can be seen.
  var shown: String {
    0x20 < self && self < 0x7F ? "'\(Character(Unicode.Scalar(self)))'" : "the byte 0x" + HexText.text([self])
  }
}
