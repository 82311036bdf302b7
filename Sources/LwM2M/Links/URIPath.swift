/// The absolute path of a URI reference (RFC 3986, section 3.3).
enum URIPath {
  /// Where the path that begins at `start` ends: before the first character that does not belong to it; `nil` when it
  /// does not begin with exactly one slash, or has a `%` that two hexadecimal digits do not follow.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "/") else { return nil }
    var position = start + 1
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") { return nil }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%") {
        guard bytes.count - position > 2, isHexadecimal(bytes[position + 1]), isHexadecimal(bytes[position + 2]) else {
          return nil
        }
        position += 3
      } else if byte == UInt8(ascii: "/") || isPathCharacter(byte) {
        position += 1
      } else {
        break
      }
    }
    return position
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// `pchar`, without percent-encoding.
  private static func isPathCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return true
    default:
      let others: StaticString = "-._~!$&'()*+,;=:@"
      for index in 0..<others.utf8CodeUnitCount where others.utf8Start[index] == byte { return true }
      return false
    }
  }
}
