/// The encoding that an XML declaration names: `<?xml version="1.0" encoding="ISO-8859-1"?>`.
struct EncodingDeclaration {
  /// The name as written.
  var name: String
  /// Where the name stands.
  var offset: Int

  /// The declaration at the start of `bytes`, which are ASCII as far as the declaration goes; `nil` when there is none.
  init?(in bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let head = bytes.prefix(512)
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let keyword = Array("encoding".utf8)
    let declaration = head[..<end]
    guard let start = Self.firstIndex(of: keyword, in: declaration) else { return nil }
    let afterKeyword = declaration[(start + keyword.count)...].drop(while: Self.isSpace)
    guard afterKeyword.first == UInt8(ascii: "=") else { return nil }
    let value = afterKeyword.dropFirst().drop(while: Self.isSpace)
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    guard name.endIndex < declaration.endIndex, !name.isEmpty else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    self.offset = name.startIndex - bytes.startIndex
  }

  /// Whether the name means UTF-8.
  var isUTF8: Bool { ["utf-8", "utf8"].contains(name.lowercased()) }

  /// Whether the name means UTF-16 in any byte order.
  var isUTF16: Bool { name.lowercased().hasPrefix("utf-16") || name.lowercased().hasPrefix("utf16") }

  private static func firstIndex(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - word.count).first { bytes[$0...].starts(with: word) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
