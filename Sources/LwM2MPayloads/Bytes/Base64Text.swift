import LwM2M

/// Bytes in base64 (RFC 4648), as the runtime writes and reads it.
enum Base64Text {
  private static let padding = UInt8(ascii: "=")

  /// The text for bytes, padded.
  static func text(_ bytes: [UInt8]) -> String {
    // Plain text has Opaques in base64, and no Opaque is refused.
    let text = try? PlainText.encodeResource(bytes, of: 0, in: 0, id: 0)
    return String(decoding: text ?? [], as: UTF8.self)
  }

  /// The bytes of a text in the alphabet of section 4, padded; `nil` for any other text.
  static func bytes(_ text: some Sequence<UInt8>) -> [UInt8]? {
    try? PlainText.decodeResource([UInt8].self, of: 0, in: 0, id: 0, from: Array(text))
  }

  /// The bytes of a text that people bring: in either alphabet, padded or not, with white space between.
  ///
  /// Throws, with the place, at what belongs to none.
  static func bytes(tolerating text: [UInt8]) throws(PayloadFailure) -> [UInt8] {
    var characters: [UInt8] = []
    characters.reserveCapacity(text.count + 3)
    for (position, byte) in text.enumerated() where ![0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      guard let character = standard(byte) else {
        throw PayloadFailure("\(byte.shown) is no character of base64", at: .place(position, in: text))
      }
      characters.append(character)
    }
    if !characters.contains(padding) {
      while characters.count % 4 != 0 { characters.append(padding) }
    }
    guard let bytes = bytes(characters) else {
      throw PayloadFailure("the text is not base64: its length, its padding or its last bits do not fit")
    }
    return bytes
  }

  /// A character in the alphabet of section 4; `nil` for what is in neither.
  private static func standard(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "-"): UInt8(ascii: "+")
    case UInt8(ascii: "_"): UInt8(ascii: "/")
    case UInt8(ascii: "+"), UInt8(ascii: "/"), padding: byte
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      byte
    default: nil
    }
  }
}
