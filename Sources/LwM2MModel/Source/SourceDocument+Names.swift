extension SourceDocument {
  /// An element's name as written, with its prefix.
  public func name(of node: Int) -> String {
    let start = Int(nodes[node].start) + 1
    return String(decoding: text.bytes[start..<nameEnd(from: start)], as: UTF8.self)
  }

  /// The name as written of an attribute, and where it stands.
  ///
  /// The tag is read again for this, which only findings need.
  /// - Parameter number: the attribute's place among those of the element; the first is 0.
  public func name(ofAttribute number: Int, of node: Int) -> (name: String, offset: Int) {
    var index = nameEnd(from: Int(nodes[node].start) + 1)
    var seen = 0
    while index < text.count {
      while index < text.count, Self.isSpace(text.bytes[index]) { index += 1 }
      let start = index
      index = nameEnd(from: start)
      guard index > start else { break }
      let name = text.bytes[start..<index]
      if !Self.declaresNamespace(name) {
        if seen == number { return (String(decoding: name, as: UTF8.self), start) }
        seen += 1
      }
      index = valueEnd(from: index)
    }
    return ("", Int(nodes[node].start))
  }

  /// Where the name that begins at `start` ends.
  private func nameEnd(from start: Int) -> Int {
    var index = start
    while index < text.count {
      switch text.bytes[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "<"): return index
      case let byte where Self.isSpace(byte): return index
      default: index += 1
      }
    }
    return index
  }

  /// Where the value ends whose attribute's name ends at `start`, quotes included.
  private func valueEnd(from start: Int) -> Int {
    var index = start
    while index < text.count, text.bytes[index] != UInt8(ascii: "\""), text.bytes[index] != UInt8(ascii: "'") {
      index += 1
    }
    guard index < text.count else { return index }
    let quote = text.bytes[index]
    index += 1
    while index < text.count, text.bytes[index] != quote { index += 1 }
    return min(index + 1, text.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func declaresNamespace(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8)
  }
}

extension SourceDocument {
  /// The namespace that a prefix stands for at an element, `nil` when it is not declared there.
  ///
  /// The tags are read again for this, which only a qualified name in a value needs.
  public func namespace(of prefix: String, at node: Int) -> String? {
    let declaration = Array("xmlns:\(prefix)".utf8)
    var node = node
    while node >= 0 {
      var index = nameEnd(from: Int(nodes[node].start) + 1)
      while index < text.count {
        while index < text.count, Self.isSpace(text.bytes[index]) { index += 1 }
        let start = index
        index = nameEnd(from: start)
        guard index > start else { break }
        let end = valueEnd(from: index)
        if text.bytes[start..<index].elementsEqual(declaration) {
          let value = text.bytes[index..<end].drop { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
          return String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
        }
        index = end
      }
      node = Int(nodes[node].parent)
    }
    return nil
  }
}
