/// Bytes as text in base64 (RFC 4648).
@usableFromInline
enum Base64 {
  /// The characters for 62 and 63, and whether the text is padded to a multiple of four characters.
  @usableFromInline
  enum Form {
    /// Section 4: `+`, `/`, always padded.
    case padded
    /// Section 5: `-`, `_`, never padded.
    case url
    /// Either, for reading only.
    case any
  }

  private static let padding = UInt8(ascii: "=")

  /// Appends the text for `bytes`.
  @usableFromInline
  static func encode(_ bytes: [UInt8], as form: Form, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let count = min(3, bytes.count - start)
      var bits: UInt32 = 0
      for index in 0..<3 { bits = bits << 8 | (index < count ? UInt32(bytes[start + index]) : 0) }
      for place in 0...count {
        text.append(character(for: UInt8(truncatingIfNeeded: bits >> UInt32(18 - 6 * place)) & 63, form))
      }
      if form == .padded {
        for _ in count..<3 { text.append(padding) }
      }
      start += 3
    }
  }

  /// The bytes that `text` stands for; `nil` when it is not base64 of this form, or has unused bits that are not zero
  /// (section 3.5), so that equal bytes always have equal texts.
  @usableFromInline
  static func decode(_ text: ArraySlice<UInt8>, as form: Form) -> [UInt8]? {
    var characters = text
    var padded = 0
    while padded < 2, form != .url, characters.last == padding {
      characters.removeLast()
      padded += 1
    }
    let isWhole = (characters.count + padded) % 4 == 0
    guard isWhole || form != .padded && padded == 0, characters.count % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for character in characters {
      guard let value = value(of: character, form) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bits & (1 << count - 1) == 0 ? bytes : nil
  }

  private static func character(for value: UInt8, _ form: Form) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: form == .url ? UInt8(ascii: "-") : UInt8(ascii: "+")
    default: form == .url ? UInt8(ascii: "_") : UInt8(ascii: "/")
    }
  }

  private static func value(of character: UInt8, _ form: Form) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+") where form != .url: 62
    case UInt8(ascii: "/") where form != .url: 63
    case UInt8(ascii: "-") where form != .padded: 62
    case UInt8(ascii: "_") where form != .padded: 63
    default: nil
    }
  }
}

extension Base64 {
  /// The padded text for `bytes`.
  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    encode(bytes, as: .padded, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a padded text stands for; `nil` for any other text.
  static func decode(_ text: String) -> [UInt8]? {
    decode(Array(text.utf8)[...], as: .padded)
  }
}
