public import LwM2MModel

/// Where elements stand in the text, read from the text itself. Only findings need this, so the tree does not keep it.
extension SourceText {
  /// Where the element that begins at `start` has ended, `nil` where it has no end.
  public func endOfElement(at start: Int) -> Int? {
    var depth = 0
    var index = start
    while index < count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let end = markupEnd(from: index) else { return nil }
      switch bytes[index + 1] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): break
      case UInt8(ascii: "/"): depth -= 1
      default: if bytes[end - 2] != UInt8(ascii: "/") { depth += 1 }
      }
      if depth <= 0 { return depth == 0 ? end : nil }
      index = end
    }
    return nil
  }

  /// Where that has ended which a finding at `start` is about: the whole element where it holds nothing but text, else its
  /// start tag, since what an element holds has places of its own. `nil` where no markup begins.
  public func endOfMark(at start: Int) -> Int? {
    guard start >= 0, start + 1 < count, bytes[start] == UInt8(ascii: "<"), let mark = markupEnd(from: start)
    else { return nil }
    guard !isAside(at: start), bytes[mark - 2] != UInt8(ascii: "/") else { return mark }
    var index = mark
    let limit = reach(from: mark)
    while index + 1 < limit {
      if bytes[index] != UInt8(ascii: "<") {
        index += 1
      } else if isAside(at: index), let end = markupEnd(from: index) {
        index = end
      } else {
        return bytes[index + 1] == UInt8(ascii: "/") ? markupEnd(from: index) : mark
      }
    }
    return mark
  }

  /// Whether a comment, a CDATA section or an instruction begins at a `<`, and no element.
  private func isAside(at start: Int) -> Bool {
    start + 1 < count && (bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?"))
  }

  /// Where the white space begins that stands directly before `offset`.
  public func startOfSpace(before offset: Int) -> Int {
    var start = min(offset, count)
    while start > 0, Self.isSpace(bytes[start - 1]) { start -= 1 }
    return max(0, start)
  }

  /// Where a tag, a comment, a CDATA section or an instruction has ended that begins at `start`.
  private func markupEnd(from start: Int) -> Int? {
    if starts(with: "<!--", at: start) { return end(of: "-->", from: start + 4) }
    if starts(with: "<![CDATA[", at: start) { return end(of: "]]>", from: start + 9) }
    if starts(with: "<?", at: start) { return end(of: "?>", from: start + 2) }
    var quote: UInt8 = 0
    for index in start..<reach(from: start) {
      switch bytes[index] {
      case quote where quote != 0: quote = 0
      case UInt8(ascii: "\"") where quote == 0, UInt8(ascii: "'") where quote == 0: quote = bytes[index]
      case UInt8(ascii: ">") where quote == 0: return index + 1
      default: break
      }
    }
    return nil
  }

  private func end(of word: StaticString, from start: Int) -> Int? {
    var index = start
    while index + word.utf8CodeUnitCount <= reach(from: start) {
      if starts(with: word, at: index) { return index + word.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }

  private func starts(with word: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount where bytes[start + index] != word.utf8Start[index] { return false }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
