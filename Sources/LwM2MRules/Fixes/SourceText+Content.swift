public import LwM2MModel

extension SourceText {
  /// The text between the tags of an element that holds nothing else, as it stands in the file.
  public struct Content: Hashable, Sendable {
    /// The bytes without surrounding white space; empty where nothing is there.
    public var range: Range<Int>
    /// The same with surrounding white space.
    public var rangeWithSpace: Range<Int>
    /// Whether it stands in a CDATA section, where nothing is escaped.
    public var isCDATA: Bool
  }

  /// Where the text of the element is whose `<` is at `offset`.
  ///
  /// `nil` for an empty-element tag, and where anything but one text or one CDATA section stands between the tags: then
  /// there is no telling what is to be replaced.
  public func content(ofElementAt offset: Int) -> Content? {
    guard let start = tagEnd(from: offset), bytes[start - 2] != UInt8(ascii: "/") else { return nil }
    let section = Array("<![CDATA[".utf8)
    if bytes[start..<count].starts(with: section) {
      let inner = start + section.count
      guard let end = firstOffset(of: "]]>", from: inner), isEndTag(at: end + 3) else { return nil }
      return Content(range: trimmed(inner..<end), rangeWithSpace: inner..<end, isCDATA: true)
    }
    guard let end = bytes[start..<count].firstIndex(of: UInt8(ascii: "<")), isEndTag(at: end) else { return nil }
    return Content(range: trimmed(start..<end), rangeWithSpace: start..<end, isCDATA: false)
  }

  /// Where the tag at `offset` has ended: behind its `>`.
  private func tagEnd(from offset: Int) -> Int? {
    guard offset >= 0, offset < count, bytes[offset] == UInt8(ascii: "<") else { return nil }
    var quote: UInt8?
    for index in offset..<reach(from: offset) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  /// How far is looked from a place: further than any real text goes, and not through a hostile file each time.
  func reach(from start: Int) -> Int { min(count, start + 1 << 20) }

  private func isEndTag(at offset: Int) -> Bool {
    offset + 1 < count && bytes[offset] == UInt8(ascii: "<") && bytes[offset + 1] == UInt8(ascii: "/")
  }

  private func firstOffset(of text: StaticString, from start: Int) -> Int? {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let end = reach(from: start)
    guard start + pattern.count <= end else { return nil }
    return (start...end - pattern.count).first { bytes[$0...].starts(with: pattern) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
