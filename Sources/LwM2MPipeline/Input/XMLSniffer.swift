import CLwM2MSystem

/// A look at the head of an XML file, to tell object definitions from other XML without reading it whole.
package enum XMLSniffer {
  /// What a file is, judged from its head.
  package enum Kind: Equatable {
    /// An object definition, or nothing clear: the reader says what is wrong with it.
    case definition
    /// The registry's list of reusable Resources, which has the root of a definition but defines no Object.
    case commonResources
    /// XML with another root element.
    case other(root: String)
  }

  /// What the file with this content is.
  package static func kind(of bytes: [UInt8]) -> Kind {
    bytes.withUnsafeBytes { bytes in
      var scanner = Scanner(bytes: bytes)
      guard let root = scanner.nextStartTag() ?? scanner.documentType() else { return .definition }
      let name = bytes[root].prefix { !isSpace($0) && $0 != UInt8(ascii: "/") }
      guard name.elementsEqual("LWM2M".utf8) else {
        return .other(root: String(decoding: name.prefix(64), as: UTF8.self))
      }
      guard let object = scanner.nextStartTag() else { return .definition }
      let type = "\"CommonResources\"".utf8
      let isCommon = object.contains {
        bytes[$0] == UInt8(ascii: "\"") && bytes[$0..<object.upperBound].starts(with: type)
      }
      return isCommon ? .commonResources : .definition
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Goes from tag to tag.
  private struct Scanner {
    let bytes: UnsafeRawBufferPointer
    var offset = 0

    init(bytes: UnsafeRawBufferPointer) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    /// What stands between the angle brackets of the next start tag; comments and processing instructions are passed
    /// over. `nil` when anything else comes: text, a DOCTYPE, another encoding, the end.
    mutating func nextStartTag() -> Range<Int>? {
      while true {
        while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
        if bytes[offset...].starts(with: "<!--".utf8) {
          guard skip(past: "--") else { return nil }
        } else if bytes[offset...].starts(with: "<?".utf8) {
          guard skip(past: "?") else { return nil }
        } else {
          return takeStartTag()
        }
      }
    }

    /// What stands behind `<!DOCTYPE`, if that comes next: the name of the root element.
    func documentType() -> Range<Int>? {
      let head = "<!DOCTYPE".utf8
      guard bytes[offset...].starts(with: head) else { return nil }
      let blanks = bytes[(offset + head.count)...].prefix(while: isSpace)
      let start = blanks.endIndex
      let end = bytes[start...].firstIndex { isSpace($0) || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
      return start..<(end ?? bytes.count)
    }

    private mutating func takeStartTag() -> Range<Int>? {
      let start = offset + 1
      guard start < bytes.count, bytes[offset] == UInt8(ascii: "<"), bytes[start] >= 0x41 else { return nil }
      var quote: UInt8?
      for index in start..<bytes.count {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          offset = index + 1
          return start..<index
        }
      }
      return nil
    }

    /// Goes on behind the next `>` that `end` precedes.
    private mutating func skip(past end: String) -> Bool {
      while let start = bytes.baseAddress, offset < bytes.count,
        let found = lwm2m_find_byte(start + offset, UInt8(ascii: ">"), bytes.count - offset)
      {
        offset = found - start + 1
        if bytes[..<(offset - 1)].suffix(end.utf8.count).elementsEqual(end.utf8) { return true }
      }
      return false
    }
  }
}
