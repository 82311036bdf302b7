public import LwM2MDiagnostics

/// Turns byte offsets of one text into lines and columns.
///
/// The table of lines is built at the first question, so that a file without findings costs nothing.
public struct SourceLines: Sendable {
  private let text: SourceText
  private var starts: [Int] = []

  /// A locator for `text`.
  public init(_ text: SourceText) {
    self.text = text
  }

  /// The line and column of the byte at `offset`; an offset beyond the text counts as its end.
  public mutating func position(at offset: Int) -> SourcePosition {
    if starts.isEmpty { starts = Self.lineStarts(of: text) }
    let offset = max(0, min(offset, text.count))
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }

  private static func lineStarts(of text: SourceText) -> [Int] {
    var starts = [0]
    for (index, byte) in text.bytes.prefix(text.count).enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    return starts
  }
}
