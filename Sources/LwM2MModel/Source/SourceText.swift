public import LwM2MDiagnostics

/// The text of a file as UTF-8 without byte order mark: what every byte offset of the model points into.
public struct SourceText: Sendable {
  /// The text.
  ///
  /// Beyond `count` may follow what a reader put together from several places, such as a text with a character reference resolved.
  public let bytes: [UInt8]
  /// The length of the text in bytes.
  public let count: Int

  /// A text; `count` is its length without what a reader added.
  public init(bytes: [UInt8], count: Int) {
    self.bytes = bytes
    self.count = min(count, bytes.count)
  }

  /// A text.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8), count: text.utf8.count)
  }

  /// The line and column of a byte.
  ///
  /// This looks at the whole text before `offset`: to place many offsets, use one `SourceLines`.
  public func position(at offset: Int) -> SourcePosition {
    let before = bytes[..<max(0, min(offset, count))]
    var line = 1
    before.withUnsafeBufferPointer { before in
      // Without a branch, so that many bytes are compared at once.
      for byte in before { line &+= byte == UInt8(ascii: "\n") ? 1 : 0 }
    }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourcePosition(line: line, column: before.count - lineStart + 1)
  }
}
