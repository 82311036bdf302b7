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
    let end = max(0, min(offset, count))
    return bytes.withUnsafeBytes { bytes in
      let before = UnsafeRawBufferPointer(rebasing: bytes[..<end])
      var lineStart = end
      while lineStart > 0, before[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
      return SourcePosition(line: 1 + Self.lineFeeds(in: before), column: end - lineStart + 1)
    }
  }

  /// How many line feeds there are, looking at 8 bytes at a time.
  private static func lineFeeds(in bytes: UnsafeRawBufferPointer) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
    var count = 0
    var index = 0
    while index + 8 <= bytes.count {
      let difference = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ lineFeeds
      // The high bit of each byte says whether that byte of the difference is anything but 0.
      let others = ((difference & low) &+ low) | difference
      var found = ~others & ~low
      while found != 0 {
        count += 1
        found &= found - 1
      }
      index += 8
    }
    for byte in bytes[index...] where byte == UInt8(ascii: "\n") { count += 1 }
    return count
  }
}
