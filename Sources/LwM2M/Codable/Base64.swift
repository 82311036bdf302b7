#if !hasFeature(Embedded)
  /// Bytes as text in base64 (RFC 4648, section 4), always padded.
  enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    /// The text for `bytes`.
    static func encode(_ bytes: [UInt8]) -> String {
      var text: [UInt8] = []
      text.reserveCapacity((bytes.count + 2) / 3 * 4)
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        var bits: UInt32 = 0
        for byte in group { bits = bits << 8 | UInt32(byte) }
        bits <<= 8 * UInt32(3 - group.count)
        for place in 0..<4 {
          text.append(place <= group.count ? alphabet[Int(bits >> (18 - 6 * place) & 63)] : padding)
        }
      }
      return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that `text` stands for; `nil` when it is not base64, lacks padding, or has unused bits that are not
    /// zero (section 3.5), so that equal bytes always have equal texts.
    static func decode(_ text: String) -> [UInt8]? {
      let characters = Array(text.utf8)
      guard characters.count % 4 == 0 else { return nil }
      let padded = characters.suffix(2).reversed().prefix { $0 == padding }.count
      var bytes: [UInt8] = []
      bytes.reserveCapacity(characters.count / 4 * 3)
      var bits: UInt32 = 0
      for (index, character) in characters.dropLast(padded).enumerated() {
        guard let value = value(of: character) else { return nil }
        bits = bits << 6 | value
        if index % 4 == 3 {
          bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
          bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
          bytes.append(UInt8(truncatingIfNeeded: bits))
        }
      }
      switch padded {
      case 1:
        guard bits & 0b11 == 0 else { return nil }
        bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
      case 2:
        guard bits & 0b1111 == 0 else { return nil }
        bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
      default:
        break
      }
      return bytes
    }

    private static func value(of character: UInt8) -> UInt32? {
      switch character {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
      case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
      case UInt8(ascii: "+"): 62
      case UInt8(ascii: "/"): 63
      default: nil
      }
    }
  }
#endif
