/// Blanks, comments, numbers, and the words of messages.
extension ConfigurationParser {
  /// The byte at hand; `nil` at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Goes on behind `token` when it stands here.
  mutating func skip(_ token: String) -> Bool {
    guard bytes[offset...].starts(with: token.utf8) else { return false }
    offset += token.utf8.count
    return true
  }

  /// Goes on behind blanks and comments.
  mutating func skipBlanks() throws(ConfigurationError) {
    while let byte = next {
      let start = offset
      if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        offset += 1
      } else if skip("//") {
        while let byte = next, byte != 0x0A, byte != 0x0D { offset += 1 }
      } else if skip("/*") {
        while !skip("*/") {
          guard next != nil else { throw error("the comment that begins here has no end; write '*/'", at: start) }
          offset += 1
        }
      } else {
        return
      }
    }
  }

  /// Takes a number by RFC 8259, section 6.
  mutating func number() throws(ConfigurationError) -> String {
    let start = offset
    _ = skip("-")
    if !skip("0") { try digits(from: start) }
    if skip(".") { try digits(from: start) }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits(from: start)
    }
    if let byte = next, Self.isWordByte(byte) { throw error("this is no number as JSON writes them", at: start) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(ConfigurationError) {
    let first = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    if offset == first { throw error("this is no number as JSON writes them", at: start) }
  }

  /// Whether a word or number that ends before this byte goes on with it instead.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// What stands at hand, for messages.
  var found: String {
    guard let first = next else { return "the end of the file" }
    guard Self.isWordByte(first) else { return "'\(Character(Unicode.Scalar(first)))'".escapingControlCharacters }
    return String(decoding: bytes[offset...].prefix(200).prefix(while: Self.isWordByte), as: UTF8.self).quoted
  }

  /// An error at `offset`, or at the byte at hand.
  func error(_ message: String, at offset: Int? = nil) -> ConfigurationError {
    ConfigurationError(position: position(at: offset ?? self.offset), message: message)
  }

  /// The line and column of a byte, counted from another one before it; lines end with LF, CR or both.
  func position(
    at offset: Int, from start: Int = 0, _ first: SourcePosition = SourcePosition(line: 1, column: 1)
  ) -> SourcePosition {
    var position = first
    for index in start..<max(start, min(offset, bytes.count)) {
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || bytes[index] == 0x0D && !isPair {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    return position
  }
}
