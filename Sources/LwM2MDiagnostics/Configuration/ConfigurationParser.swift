/// Reads JSON (RFC 8259) with comments: `//` to the end of the line, `/* */`, and a comma after the last element.
///
/// Any bytes give a value or an error with a place. The text is UTF-8, has at most `mostBytes` unless told, and nests at most
/// `mostLevels` deep. Columns count bytes, as in every diagnostic.
public struct ConfigurationParser {
  /// The most bytes that are read of a file that people write.
  public static let mostBytes = 1 << 20
  /// How deep objects and lists may lie in each other.
  public static let mostLevels = 32

  let bytes: [UInt8]
  var offset = 0
  private var level = 0
  /// A byte that was passed, and its place: so that no part of the text is counted twice.
  private var known = (offset: 0, position: SourcePosition(line: 1, column: 1))

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The value that `bytes` say, at most `limit` of them.
  public static func parse(
    _ bytes: [UInt8], limit: Int = mostBytes
  ) throws(ConfigurationError) -> ConfigurationValue {
    var parser = ConfigurationParser(bytes)
    guard bytes.count <= limit else {
      throw parser.error("the file is larger than \(limit >> 20) MiB; no configuration needs that much", at: 0)
    }
    try parser.checkEncoding()
    try parser.skipBlanks()
    let value = try parser.value()
    try parser.skipBlanks()
    guard parser.offset == bytes.count else {
      throw parser.error("nothing but comments may follow the value, but here stands \(parser.found)")
    }
    return value
  }

  private func checkEncoding() throws(ConfigurationError) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    // What repairs the text puts something else in the place of the first wrong byte.
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    let same = zip(bytes, repaired).prefix { $0 == $1 }.count
    throw error("the file is not UTF-8 from here on; save it as UTF-8", at: same)
  }

  private mutating func value() throws(ConfigurationError) -> ConfigurationValue {
    let position = place()
    switch next ?? 0 {
    case UInt8(ascii: "{"): return ConfigurationValue(.object(try members()), at: position)
    case UInt8(ascii: "["): return ConfigurationValue(.array(try elements()), at: position)
    case UInt8(ascii: "\""): return ConfigurationValue(.string(try string()), at: position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return ConfigurationValue(.number(try number()), at: position)
    default: return ConfigurationValue(try word(), at: position)
    }
  }

  /// Where the byte at hand stands.
  private mutating func place() -> SourcePosition {
    known = (offset, position(at: offset, from: known.offset, known.position))
    return known.position
  }

  private mutating func members() throws(ConfigurationError) -> [ConfigurationMember] {
    var members: [ConfigurationMember] = []
    try list(until: UInt8(ascii: "}")) { (parser: inout Self) throws(ConfigurationError) in
      guard parser.next == UInt8(ascii: "\"") else {
        throw parser.error("expected a name in quotation marks, or '}', but here stands \(parser.found)")
      }
      let position = parser.place()
      let name = try parser.string()
      try parser.skipBlanks()
      guard parser.skip(":") else {
        throw parser.error("expected ':' after the name \(name.quoted), but here stands \(parser.found)")
      }
      try parser.skipBlanks()
      members.append(ConfigurationMember(name: name, at: position, value: try parser.value()))
    }
    return members
  }

  private mutating func elements() throws(ConfigurationError) -> [ConfigurationValue] {
    var elements: [ConfigurationValue] = []
    try list(until: UInt8(ascii: "]")) { (parser: inout Self) throws(ConfigurationError) in
      elements.append(try parser.value())
    }
    return elements
  }

  /// Takes what stands between brackets, element by element.
  private mutating func list(
    until end: UInt8, element: (inout Self) throws(ConfigurationError) -> Void
  ) throws(ConfigurationError) {
    level += 1
    guard level <= Self.mostLevels else {
      throw error("values lie more than \(Self.mostLevels) deep in each other; no configuration needs that")
    }
    defer { level -= 1 }
    offset += 1
    try skipBlanks()
    while next != end {
      try element(&self)
      try skipBlanks()
      if skip(",") {
        try skipBlanks()
      } else if next != end {
        throw error("expected ',' or '\(Character(Unicode.Scalar(end)))', but here stands \(found)")
      }
    }
    offset += 1
  }

  private mutating func word() throws(ConfigurationError) -> ConfigurationValue.Content {
    let words: [(String, ConfigurationValue.Content)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
    ]
    for (word, content) in words where bytes[offset...].starts(with: word.utf8) {
      let after = offset + word.utf8.count
      guard after == bytes.count || !Self.isWordByte(bytes[after]) else { break }
      offset = after
      return content
    }
    throw error("expected a value, but here stands \(found)")
  }
}
