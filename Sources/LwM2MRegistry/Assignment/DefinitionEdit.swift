#if Registry
  import LwM2MVocabulary
  import LwM2MModel

  /// Changes a definition file in two places, and leaves every other byte as it is.
  struct DefinitionEdit {
    private let document: SourceDocument
    private var replacements: [(range: Range<Int>, text: String)] = []

    init(_ document: SourceDocument) {
      self.document = document
    }

    /// Writes an ID and a URN into the empty elements of an Object.
    mutating func setID(_ id: ObjectID, urn: ObjectURN, ofObjectAt offset: Int, in file: String) throws(RegistryError) {
      guard let object = document.nodes.firstIndex(where: { Int($0.start) == offset }),
        let idNode = child(.objectID, of: object)
      else { throw RegistryError(.refused, "\(file): an Object has no element ObjectID to write into") }
      if let urnNode = child(.objectURN, of: object) {
        try fill(urnNode, with: urn.description, in: file)
        try fill(idNode, with: id.description, in: file)
      } else {
        let gap = indentation(before: Int(document.nodes[idNode].start))
        let tail = gap + "<ObjectURN>\(urn)</ObjectURN>"
        try fill(idNode, with: id.description, and: tail, in: file)
      }
    }

    /// The file with all changes.
    func result() -> [UInt8] {
      let text = document.text
      var result: [UInt8] = []
      var position = 0
      for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        result += text.bytes[position..<replacement.range.lowerBound]
        result += Array(replacement.text.utf8)
        position = replacement.range.upperBound
      }
      return result + text.bytes[position..<text.count]
    }

    private func child(_ element: SourceElement, of parent: Int) -> Int? {
      var child = Int(document.nodes[parent].firstChild)
      while child >= 0 {
        if document.nodes[child].element == element { return child }
        child = Int(document.nodes[child].nextSibling)
      }
      return nil
    }

    /// Writes a text into an element that has none, and `tail` behind the element.
    private mutating func fill(
      _ node: Int, with text: String, and tail: String = "", in file: String
    ) throws(RegistryError) {
      let start = Int(document.nodes[node].start)
      let name = document.name(of: node)
      guard document.nodes[node].firstChild < 0, let tagEnd = tagEnd(from: start) else {
        throw RegistryError(.refused, "\(file): the element \(name) cannot be written into: it contains elements")
      }
      let bytes = document.text.bytes
      if bytes[tagEnd - 1] == UInt8(ascii: "/") {
        replacements.append((tagEnd - 1..<tagEnd + 1, ">\(text)</\(name)>\(tail)"))
        return
      }
      // Up to the end tag stand only blanks and comments, or empty CDATA sections; comments stay behind the text.
      let contentStart = tagEnd + 1
      var end = contentStart
      while end < document.text.count, bytes[end] == 0x20 || (0x09...0x0D).contains(bytes[end]) { end += 1 }
      let isBlank =
        end + 1 < document.text.count && bytes[end] == UInt8(ascii: "<") && bytes[end + 1] == UInt8(ascii: "/")
      replacements.append((contentStart..<(isBlank ? end : contentStart), text))
      guard !tail.isEmpty, let close = endTagEnd(named: name, from: contentStart) else { return }
      replacements.append((close..<close, tail))
    }

    /// Where the `>` of the tag is that begins at `start`.
    private func tagEnd(from start: Int) -> Int? {
      var quote: UInt8?
      for index in start..<document.text.count {
        let byte = document.text.bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return index
        }
      }
      return nil
    }

    /// Behind the end tag of an element without child elements: behind comments, which may hold anything.
    private func endTagEnd(named name: String, from start: Int) -> Int? {
      let text = document.text.bytes[..<document.text.count]
      var index = start
      while index < text.count {
        let rest = text[index...]
        if rest.starts(with: "<!--".utf8) {
          guard let end = text.firstOffset(of: "-->", from: index + 4) else { return nil }
          index = end + 3
        } else if rest.starts(with: "<![CDATA[".utf8) {
          guard let end = text.firstOffset(of: "]]>", from: index) else { return nil }
          index = end + 3
        } else if rest.starts(with: "</".utf8) {
          return tagEnd(from: index).map { $0 + 1 }
        } else {
          index += 1
        }
      }
      return nil
    }

    /// The line break and the blanks before a place, as far as there are any.
    private func indentation(before offset: Int) -> String {
      let bytes = document.text.bytes
      var start = offset
      while start > 0, bytes[start - 1] == 0x20 || (0x09...0x0D).contains(bytes[start - 1]) { start -= 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
  }

  extension ArraySlice<UInt8> {
    fileprivate func firstOffset(of text: StaticString, from start: Int) -> Int? {
      let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      var index = start
      while index + pattern.count <= endIndex {
        if self[index...].starts(with: pattern) { return index }
        index += 1
      }
      return nil
    }
  }

#endif
