import LwM2MGenerators

/// Text as JSON writes it (RFC 8259, section 7): escaped where it must be; everything else is UTF-8.
enum JSONText {
  /// Appends `text`, quoted and escaped.
  static func append(_ text: String, to buffer: inout ByteBuffer) {
    buffer.append(quote)
    text.withBytes { utf8 in
      var position = 0
      while position < utf8.count {
        let start = position
        while position < utf8.count, !needsEscape(utf8[position]) { position += 1 }
        buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<position]))
        guard position < utf8.count else { break }
        escape(utf8[position], to: &buffer)
        position += 1
      }
    }
    buffer.append(quote)
  }

  /// Appends `text`, escaped but not quoted, without the indentation that it has in a definition file.
  ///
  /// White space within a line becomes one space, around a line break one line break, around several two.
  static func appendUnindented(_ text: String, to buffer: inout ByteBuffer) {
    text.withBytes { utf8 in
      var position = 0
      while position < utf8.count {
        let gap = position
        var breaks = 0
        while position < utf8.count, isBlank(utf8[position]) {
          if utf8[position] == lineFeed { breaks += 1 }
          position += 1
        }
        guard position < utf8.count else { break }
        if gap > 0, position > gap { separate(breaks, &buffer) }
        let start = position
        while position < utf8.count, isPlain(utf8, position) { position += 1 }
        buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<position]))
        guard position < utf8.count, !isBlank(utf8[position]) else { continue }
        escape(utf8[position], to: &buffer)
        position += 1
      }
    }
  }

  /// Whether there is nothing but white space.
  static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy(isBlank)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < space || byte == quote || byte == backslash
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == lineFeed || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// Whether the byte stays as it is: it needs no escape, and if it is a space then it is the only one there.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let byte = utf8[position]
    guard byte == space else { return !needsEscape(byte) }
    return position + 1 < utf8.count && !isBlank(utf8[position + 1])
  }

  private static func separate(_ breaks: Int, _ buffer: inout ByteBuffer) {
    guard breaks > 0 else {
      buffer.append(space)
      return
    }
    for _ in 0..<min(breaks, 2) { escape(lineFeed, to: &buffer) }
  }

  private static func escape(_ byte: UInt8, to buffer: inout ByteBuffer) {
    buffer.append(backslash)
    switch byte {
    case quote, backslash: buffer.append(byte)
    case lineFeed: buffer.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): buffer.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): buffer.append(UInt8(ascii: "t"))
    default:
      buffer.append("u00")
      buffer.append(hexDigit(byte >> 4))
      buffer.append(hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
