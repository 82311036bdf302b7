/// Goes through links (RFC 6690, section 2) from one to the next.
struct LinkCursor {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Goes over a character; tells whether it was there.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Goes over a link with its attributes.
  mutating func takeLink() throws(PayloadError) -> Link {
    guard take("<"), let end = URIPath.end(in: bytes, from: position) else {
      throw PayloadError(.expected(.link), offset: position)
    }
    let target = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end
    guard take(">") else { throw PayloadError(.expected(.link), offset: position) }
    var attributes: [Link.Attribute] = []
    while take(";") { attributes.append(try takeAttribute()) }
    return Link(target, attributes)
  }

  private mutating func takeAttribute() throws(PayloadError) -> Link.Attribute {
    let name = try takeCharacters(LinkCharacter.isInName)
    guard take("=") else { return Link.Attribute(name) }
    guard take("\"") else { return Link.Attribute(name, .token(try takeCharacters(LinkCharacter.isInToken))) }
    return Link.Attribute(name, .quoted(try takeQuoted()))
  }

  private mutating func takeCharacters(_ isAllowed: (UInt8) -> Bool) throws(PayloadError) -> String {
    let start = position
    while position < bytes.count, isAllowed(bytes[position]) { position += 1 }
    guard position > start else { throw PayloadError(.expected(.attribute), offset: start) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Goes over what is left of a `quoted-string` (RFC 2616, section 2.2): a backslash stands before any character of
  /// ASCII, and means it.
  private mutating func takeQuoted() throws(PayloadError) -> String {
    let start = position
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard let string = UTF8Text.text(text[...]) else {
          throw PayloadError(.expected(.text), offset: start)
        }
        return string
      }
      if byte == UInt8(ascii: "\\"), position < bytes.count, bytes[position] < 0x80 {
        text.append(bytes[position])
        position += 1
      } else {
        text.append(byte)
      }
    }
    throw PayloadError(.truncated, offset: start)
  }
}
