/// The CoRE Link Format, Content-Format 40 (RFC 6690): what Register, Update and Discover carry.
public enum LinkFormat {
  /// `application/link-format`.
  public static var number: UInt16 { 40 }

  /// The links in a payload. An empty payload has none.
  ///
  /// Targets are absolute paths, as LwM2M has them. Throws when the payload is malformed.
  public static func decode(_ payload: [UInt8]) throws(PayloadError) -> [Link] {
    guard !payload.isEmpty else { return [] }
    var cursor = LinkCursor(payload)
    var links: [Link] = []
    repeat { links.append(try cursor.takeLink()) } while cursor.take(",")
    guard cursor.position == payload.count else { throw PayloadError(.expected(.comma), offset: cursor.position) }
    return links
  }

  /// The payload of links.
  ///
  /// Throws when a target is not a path, or an attribute's name or unquoted value has characters that cannot be there.
  public static func encode(_ links: [Link]) throws(PayloadError) -> [UInt8] {
    var text: [UInt8] = []
    for link in links {
      if !text.isEmpty { text.append(UInt8(ascii: ",")) }
      try write(link, to: &text)
    }
    return text
  }

  private static func write(_ link: Link, to text: inout [UInt8]) throws(PayloadError) {
    let target = Array(link.target.utf8)
    guard URIPath.end(in: target, from: 0) == target.count else { throw PayloadError(.expected(.link)) }
    text.append(UInt8(ascii: "<"))
    text.append(contentsOf: target)
    text.append(UInt8(ascii: ">"))
    for attribute in link.attributes {
      guard !attribute.name.isEmpty, attribute.name.utf8.allSatisfy(LinkCharacter.isInName) else {
        throw PayloadError(.expected(.attribute))
      }
      text.append(UInt8(ascii: ";"))
      text.append(contentsOf: attribute.name.utf8)
      try write(attribute.value, to: &text)
    }
  }

  private static func write(_ value: Link.Attribute.Value, to text: inout [UInt8]) throws(PayloadError) {
    switch value {
    case .none: break
    case .token(let token):
      guard !token.isEmpty, token.utf8.allSatisfy(LinkCharacter.isInToken) else {
        throw PayloadError(.expected(.attribute))
      }
      text.append(UInt8(ascii: "="))
      text.append(contentsOf: token.utf8)
    case .quoted(let string):
      JSONText.put("=\"", to: &text)
      for byte in string.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
        text.append(byte)
      }
      text.append(UInt8(ascii: "\""))
    }
  }
}

/// Which characters may stand where (RFC 6690, section 2).
enum LinkCharacter {
  /// `attr-char` of RFC 5987, which names of attributes consist of; and `*`, which may end them.
  static func isInName(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || contains("!#$&+-.^_`|~*", byte)
  }

  /// `ptokenchar`.
  static func isInToken(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || contains("!#$%&'()*+-./:<=>?@[]^_`{|}~", byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  private static func contains(_ characters: StaticString, _ byte: UInt8) -> Bool {
    for index in 0..<characters.utf8CodeUnitCount where characters.utf8Start[index] == byte { return true }
    return false
  }
}
