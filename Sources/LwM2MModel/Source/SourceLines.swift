public import LwM2MDiagnostics

/// Turns byte offsets of one text into lines and columns.
///
/// It goes on from the offset before, so ascending offsets cost one walk over the text, and a file without findings costs
/// nothing. There is no table of lines: of a text of line ends it would be eight times as large as the text.
public struct SourceLines: Sendable {
  private let text: SourceText
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// A locator for `text`.
  public init(_ text: SourceText) {
    self.text = text
  }

  /// The line and column of the byte at `offset`; an offset beyond the text counts as its end.
  public mutating func position(at offset: Int) -> SourcePosition {
    let target = max(0, min(offset, text.count))
    if target < self.offset { (self.offset, line, lineStart) = (0, 1, 0) }
    while self.offset < target {
      if text.bytes[self.offset] == UInt8(ascii: "\n") {
        line += 1
        lineStart = self.offset + 1
      }
      self.offset += 1
    }
    return SourcePosition(line: line, column: target - lineStart + 1)
  }
}
