/// Identifiers from names in definitions.
enum Camel {
  /// `TemperatureSensor`, `LwM2MSecurity`; empty when the name has no words.
  static func upper(_ name: String) -> String {
    plain(name, first: .upper) ?? NameWords(name).upperCamel
  }

  /// `sensorValue`, `serverURI`, `ipv6Address`; empty when the name has no words.
  static func lower(_ name: String) -> String {
    plain(name, first: .lower) ?? NameWords(name).lowerCamel
  }

  private enum Letter {
    case upper, lower
  }

  /// What `NameWords` gives, for most names at a tenth of its cost: words of ASCII letters with no capitals but the
  /// first, and blanks between them. `nil` for other names.
  private static func plain(_ name: String, first: Letter) -> String? {
    guard (1...NameWords.longestIdentifier.scalars).contains(name.utf8.count) else { return nil }
    var name = name
    return name.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { camel in
        var count = 0
        var isWordStart = true
        for (index, byte) in bytes.enumerated() {
          switch byte {
          case UInt8(ascii: " "):
            isWordStart = true
            continue
          case UInt8(ascii: "a")...UInt8(ascii: "z"):
            camel[count] = isWordStart && (count > 0 || first == .upper) ? byte - 0x20 : byte
          case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            guard isWordStart, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) else { return 0 }
            camel[count] = count == 0 && first == .lower ? byte + 0x20 : byte
          default:
            return 0
          }
          count += 1
          isWordStart = false
        }
        return count
      }
    }.nonEmpty
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
