/// Goes through a JSON text (RFC 8259) from one token to the next. Every step is bounded by the text.
struct JSONCursor {
  let bytes: [UInt8]
  var position: Int

  /// At the start of a text, or at a place within.
  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next character that is not a space; `nil` at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Goes over the next character. Throws when it is another one.
  mutating func take(
    _ character: Unicode.Scalar, orExpect expectation: PayloadError.Expectation
  ) throws(PayloadError) {
    guard peek() == UInt8(ascii: character) else { throw PayloadError(.expected(expectation), offset: position) }
    position += 1
  }

  /// Goes to the next element of an array or object that `end` closes; tells whether there is one.
  mutating func next(before end: Unicode.Scalar, isFirst: inout Bool) throws(PayloadError) -> Bool {
    if peek() == UInt8(ascii: end) {
      position += 1
      return false
    }
    if !isFirst { try take(",", orExpect: .comma) }
    isFirst = false
    return true
  }

  /// Throws when there is anything but spaces left.
  mutating func takeEnd() throws(PayloadError) {
    if peek() != nil { throw PayloadError(.trailingBytes, offset: position) }
  }

  /// Goes over a number.
  mutating func takeNumber() throws(PayloadError) -> DecimalNumber {
    _ = peek()
    let start = position
    guard let number = DecimalNumber(bytes, at: &position, end: bytes.count) else {
      throw PayloadError(.expected(.number), offset: position)
    }
    let first = bytes[start] == UInt8(ascii: "-") ? start + 1 : start
    // A zero is followed by no other digit.
    if bytes[first] == UInt8(ascii: "0"), first + 1 < position, bytes[first + 1] &- UInt8(ascii: "0") < 10 {
      throw PayloadError(.expected(.number), offset: start)
    }
    return number
  }

  /// Goes over `true` or `false`; `nil` when something else stands there.
  mutating func takeBoolean() -> Bool? {
    _ = peek()
    if takeWord("true") { return true }
    return takeWord("false") ? false : nil
  }

  mutating func takeWord(_ word: StaticString) -> Bool {
    guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[position + index] != word.utf8Start[index] { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Goes over a value of any kind.
  mutating func skipValue(depth: Int = 0) throws(PayloadError) {
    guard depth < NestingLimit.unknown else { throw PayloadError(.nestedTooDeeply, offset: position) }
    switch peek() ?? 0 {
    case UInt8(ascii: "\""): _ = try takeString()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try takeNumber()
    case UInt8(ascii: "["):
      position += 1
      var isFirst = true
      while try next(before: "]", isFirst: &isFirst) { try skipValue(depth: depth + 1) }
    case UInt8(ascii: "{"):
      position += 1
      var isFirst = true
      while try next(before: "}", isFirst: &isFirst) {
        _ = try takeString()
        try take(":", orExpect: .colon)
        try skipValue(depth: depth + 1)
      }
    default:
      if takeBoolean() == nil, !takeWord("null") { throw PayloadError(.expected(.value), offset: position) }
    }
  }
}

/// How deep arrays and maps may stand in each other in a value that is passed over.
enum NestingLimit {
  static let unknown = 16
}
