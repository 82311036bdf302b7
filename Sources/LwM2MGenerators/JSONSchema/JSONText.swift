/// Text as JSON writes it (RFC 8259, section 7): quoted, and escaped where it must be; everything else is UTF-8.
enum JSONText {
  /// Appends `text`, quoted and escaped.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for (index, byte) in utf8.enumerated() where needsEscape(byte) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(byte, to: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `text` as a paragraph: lines without the indentation that they have in a definition file.
  ///
  /// White space within a line becomes one space, around a line break one line break, around several two.
  static func unindented(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var breaks = 0
    var isSpaced = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        breaks += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        isSpaced = true
      default:
        if !result.isEmpty {
          if breaks > 0 {
            for _ in 0..<min(breaks, 2) { result.append(UInt8(ascii: "\n")) }
          } else if isSpaced {
            result.append(UInt8(ascii: " "))
          }
        }
        breaks = 0
        isSpaced = false
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
