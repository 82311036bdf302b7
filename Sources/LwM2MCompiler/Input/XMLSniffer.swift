/// A look at the head of an XML file, to tell object definitions from other XML without reading it whole.
enum XMLSniffer {
  /// What a file is, judged from its head.
  enum Kind: Equatable {
    /// An object definition, or nothing clear: the reader says what is wrong with it.
    case definition
    /// The registry's list of reusable Resources, which has the root of a definition but defines no Object.
    case commonResources
    /// XML with another root element.
    case other(root: String)
  }

  /// What the file with this content is.
  static func kind(of bytes: [UInt8]) -> Kind {
    var scanner = Scanner(rest: bytes[...])
    scanner.skipByteOrderMark()
    guard let root = scanner.nextStartTag() else { return .definition }
    let name = root.prefix { !isSpace($0) && $0 != UInt8(ascii: "/") }
    guard name.elementsEqual("LWM2M".utf8) else {
      return .other(root: String(decoding: name.prefix(64), as: UTF8.self))
    }
    guard let object = scanner.nextStartTag(), object.containsText("\"CommonResources\"") else { return .definition }
    return .commonResources
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Goes from tag to tag.
  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func skipByteOrderMark() {
      if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    }

    /// What stands between the angle brackets of the next start tag; comments and processing instructions are passed
    /// over. `nil` when anything else comes: text, a DOCTYPE, another encoding, the end.
    mutating func nextStartTag() -> ArraySlice<UInt8>? {
      while true {
        rest = rest.drop(while: isSpace)
        if rest.starts(with: "<!--".utf8) {
          guard skip(past: "-->") else { return nil }
        } else if rest.starts(with: "<?".utf8) {
          guard skip(past: "?>") else { return nil }
        } else {
          return takeStartTag()
        }
      }
    }

    private mutating func takeStartTag() -> ArraySlice<UInt8>? {
      guard rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first,
        second != UInt8(ascii: "!"), second != UInt8(ascii: "/"), second >= 0x41
      else { return nil }
      var quote: UInt8?
      for (index, byte) in zip(rest.indices, rest) {
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          let tag = rest[rest.startIndex..<index].dropFirst()
          rest = rest[index...].dropFirst()
          return tag
        }
      }
      return nil
    }

    private mutating func skip(past end: String) -> Bool {
      guard let index = rest.firstIndex(ofText: end) else { return false }
      rest = rest[index...].dropFirst(end.utf8.count)
      return true
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where `text` begins.
  fileprivate func firstIndex(ofText text: String) -> Int? {
    guard let first = text.utf8.first else { return startIndex }
    var rest = self
    while let candidate = rest.firstIndex(of: first) {
      rest = rest[candidate...]
      if rest.starts(with: text.utf8) { return candidate }
      rest = rest.dropFirst()
    }
    return nil
  }

  fileprivate func containsText(_ text: String) -> Bool {
    firstIndex(ofText: text) != nil
  }
}
