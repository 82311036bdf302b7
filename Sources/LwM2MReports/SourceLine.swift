import LwM2MDiagnostics
import LwM2MModel

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

  /// The part of the line that is meant: the element that begins at the place as far as it stands on the line, else one
  /// character.
  var marked: String {
    let end = min(text.endOfElement(at: offset) ?? offset, range.upperBound)
    return String(decoding: text.bytes[offset..<max(offset, end)], as: UTF8.self)
  }
}

extension SourceText {
  /// The line and the column of a byte, the column in characters of Unicode (code points).
  func characterPosition(at offset: Int) -> SourcePosition {
    let position = position(at: offset)
    let lineStart = max(0, min(offset, count)) - (position.column - 1)
    let head = bytes[lineStart..<lineStart + position.column - 1]
    // Each code point has one byte that continues none.
    return SourcePosition(line: position.line, column: head.reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
  }
}
