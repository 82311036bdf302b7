/// The bytes of a payload, for reading numbers and texts in place.
///
/// Reading byte by byte would check the bounds for each. Here they are checked once for a whole number, which is then
/// loaded at once. The pointers of the runtime's decoders are all in this file, and none leaves it.
@usableFromInline
struct PayloadBytes: Sendable {
  @usableFromInline let bytes: [UInt8]

  @inlinable
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes there are.
  @inlinable var count: Int { bytes.count }

  /// The 8 bytes from `offset` on as a number, the most significant first. Bytes beyond the end are taken for zero.
  @inlinable
  func word(at offset: Int) -> UInt64 {
    bytes.withUnsafeBytes { memory in
      let rest = memory.count - offset
      guard offset >= 0, rest >= 8 else { return Self.lastWord(in: memory, at: offset) }
      return UInt64(bigEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// The same where fewer than 8 bytes are left.
  @usableFromInline
  static func lastWord(in memory: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    guard offset >= 0, offset < memory.count else { return 0 }
    let rest = memory.count - offset
    if memory.count >= 8 {
      let word = UInt64(bigEndian: memory.loadUnaligned(fromByteOffset: memory.count - 8, as: UInt64.self))
      return word << UInt64(8 * (8 - rest))
    }
    var word: UInt64 = 0
    for index in offset..<offset + 8 { word = word << 8 | (index < memory.count ? UInt64(memory[index]) : 0) }
    return word
  }

  /// The text in a range of the bytes; `nil` when it is not UTF-8, or not in the range.
  @inlinable
  func text(in range: Range<Int>) -> String? {
    bytes.withUnsafeBufferPointer { memory in
      guard range.lowerBound >= 0, range.upperBound <= memory.count else { return nil }
      return UTF8Text.text(UnsafeBufferPointer(rebasing: memory[range]))
    }
  }

  /// A copy of a range of the bytes; what is not in the range of all is left out.
  @inlinable
  func copy(of range: Range<Int>) -> [UInt8] {
    Array(bytes[range.clamped(to: bytes.indices)])
  }
}
