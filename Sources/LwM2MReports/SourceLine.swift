import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A line of a file, and a place in it.
struct SourceLine {
  /// The bytes of the whole text that the line takes, without its end.
  let range: Range<Int>
  /// The offset of the place in the whole text.
  let offset: Int
  private let text: SourceText

  /// The line of `position`, `nil` where the text does not reach so far.
  init?(_ position: SourcePosition, in text: SourceText) {
    guard position.line >= 1, position.column >= 1 else { return nil }
    var start = 0
    for _ in 1..<position.line {
      guard let end = text.bytes[start..<text.count].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    var end = text.bytes[start..<text.count].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    if end > start, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    self.range = start..<end
    self.offset = min(start + position.column - 1, end)
    self.text = text
  }

  /// The text before the place.
  var head: String { String(decoding: text.bytes[range.lowerBound..<offset], as: UTF8.self) }
  /// The text from the place on.
  var tail: String { String(decoding: text.bytes[offset..<range.upperBound], as: UTF8.self) }

  /// The part of the line that is meant: what is marked at the place as far as it stands on the line, else one character.
  var marked: String {
    let end = min(text.endOfMark(at: offset) ?? offset, range.upperBound)
    return String(decoding: text.bytes[offset..<max(offset, end)], as: UTF8.self)
  }
}

/// Turns byte offsets into lines and columns that count characters of Unicode (code points). Ascending offsets cost one walk
/// over the text.
struct CharacterLines {
  private let text: SourceText
  private var offset = 0
  private var position = SourcePosition(line: 1, column: 1)

  /// A locator for `text`.
  init(_ text: SourceText) {
    self.text = text
  }

  /// The line and column of the byte at `offset`.
  mutating func position(at offset: Int) -> SourcePosition {
    let target = max(0, min(offset, text.count))
    if target < self.offset { self = CharacterLines(text) }
    while self.offset < target {
      let byte = text.bytes[self.offset]
      self.offset += 1
      if byte == UInt8(ascii: "\n") {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else if self.offset == text.count || text.bytes[self.offset] & 0xC0 != 0x80 {
        // A character ends where the next byte continues none.
        position.column += 1
      }
    }
    return position
  }
}
