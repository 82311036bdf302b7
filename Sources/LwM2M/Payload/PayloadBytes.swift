/// The bytes of a payload, for reading numbers and texts in place, while the payload lends its memory.
///
/// Reading byte by byte would check the bounds for each. Here they are checked once for a whole number, which is then
/// loaded at once. The pointers of the runtime's decoders are all in this file, and none leaves it.
@usableFromInline
struct PayloadBytes {
  @usableFromInline let base: UnsafePointer<UInt8>?
  /// How many bytes there are.
  @usableFromInline let count: Int
  /// From which offset on there are fewer than 8 bytes.
  @usableFromInline let wordsEnd: UInt

  /// The bytes that `body` may read until it returns.
  @inlinable
  static func with<Result>(
    _ payload: [UInt8], _ body: (PayloadBytes) throws(PayloadError) -> Result
  ) throws(PayloadError) -> Result {
    try payload.withUnsafeBufferPointer { (memory) throws(PayloadError) in
      try body(PayloadBytes(memory.baseAddress, count: memory.count))
    }
  }

  @inlinable
  init(_ base: UnsafePointer<UInt8>?, count: Int) {
    self.base = base
    self.count = count
    wordsEnd = base == nil || count < 8 ? 0 : UInt(bitPattern: count &- 7)
  }

  /// The 8 bytes from `offset` on as a number, the most significant first. Bytes beyond the end are taken for zero.
  @inlinable @inline(__always)
  func word(at offset: Int) -> UInt64 {
    guard hasWord(at: offset) else { return lastWord(at: offset) }
    return load(at: offset)
  }

  /// The same without a call, for what is told at a glance: 0, which no entry begins with, in a payload of fewer than 8 bytes.
  @inlinable @inline(__always)
  func glance(at offset: Int) -> UInt64 {
    // Not seldom: near the end, and behind it, properties glance too.
    guard hasWord(at: offset) else { return wordsEnd > 0 ? endWord(at: offset) : 0 }
    return load(at: offset)
  }

  /// The 8 bytes from `offset` on as a number; 0 where there are not so many.
  @inlinable @inline(__always)
  func wholeWord(at offset: Int) -> UInt64 {
    hasWord(at: offset) ? load(at: offset) : 0
  }

  /// Whether there are 8 bytes from `offset` on.
  @inlinable @inline(__always)
  func hasWord(at offset: Int) -> Bool {
    // An offset below zero is a large one here. Where there are words, there is a base.
    UInt(bitPattern: offset) < wordsEnd
  }

  /// The 8 bytes from `offset` on, which are there.
  @inlinable @inline(__always)
  func load(at offset: Int) -> UInt64 {
    let start = UnsafeRawPointer(base.unsafelyUnwrapped)
    return UInt64(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The same where fewer than 8 bytes are left of 8 or more.
  @inlinable @inline(__always)
  func endWord(at offset: Int) -> UInt64 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    let start = UnsafeRawPointer(base.unsafelyUnwrapped)
    let end = UInt64(bigEndian: start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    return end &<< UInt64(truncatingIfNeeded: 64 &- 8 &* (count &- offset))
  }

  /// The same where fewer than 8 bytes are left.
  @usableFromInline
  func lastWord(at offset: Int) -> UInt64 {
    if wordsEnd > 0 { return endWord(at: offset) }
    guard let base, offset >= 0, offset < count else { return 0 }
    var word: UInt64 = 0
    for index in offset..<count { word = word << 8 | UInt64(base[index]) }
    return word << UInt64(8 * (8 - (count - offset)))
  }

  /// The text in a range of the bytes; `nil` when it is not UTF-8; empty when it is not in the range of all.
  @inlinable
  func text(at offset: Int, count length: Int) -> String? {
    guard let base, contains(offset, length) else { return String() }
    let bytes = UnsafeBufferPointer(start: base + offset, count: length)
    #if !hasFeature(Embedded)
      // Texts that need no memory of their own; the library's way to them is longer.
      if length <= 8, let text = shortASCII(at: offset, count: length) { return text }
      if length <= 15, isASCII(at: offset, count: length) {
        return String(unsafeUninitializedCapacity: length) { $0.initialize(fromContentsOf: bytes) }
      }
    #endif
    return UTF8Text.text(bytes)
  }

  #if !hasFeature(Embedded)
    /// The text in at most 8 of the bytes; `nil` when it is not ASCII.
    @inlinable @inline(__always)
    func shortASCII(at offset: Int, count length: Int) -> String? {
      let behind = UInt64(truncatingIfNeeded: 64 &- 8 &* length)
      // Zeros behind it: a String of so few bytes is compared as a number.
      let last = offset &+ length &- 8
      return Self.ascii(last >= 0 ? word(at: last) << behind : (word(at: offset) >> behind) << behind, count: length)
    }

    /// The text in the first bytes of a number, at most 8, behind which are zeros; `nil` when it is not ASCII.
    @inlinable @inline(__always)
    static func ascii(_ word: UInt64, count length: Int) -> String? {
      guard word & 0x8080_8080_8080_8080 == 0 else { return nil }
      return String(unsafeUninitializedCapacity: 8) { memory in
        UnsafeMutableRawBufferPointer(memory).storeBytes(of: word.bigEndian, as: UInt64.self)
        return length
      }
    }
  #endif

  /// Whether at most 16 bytes are all ASCII.
  @inlinable @inline(__always)
  func isASCII(at offset: Int, count length: Int) -> Bool {
    let behind = UInt64(truncatingIfNeeded: 64 &- 8 &* Swift.min(length, 8))
    let first = word(at: offset) >> behind
    let last = length > 8 ? word(at: offset &+ length &- 8) : 0
    return (first | last) & 0x8080_8080_8080_8080 == 0
  }

  /// A copy of a range of the bytes; empty when it is not in the range of all.
  @inlinable
  func copy(at offset: Int, count length: Int) -> [UInt8] {
    guard let base, contains(offset, length) else { return [] }
    return Array(UnsafeBufferPointer(start: base + offset, count: length))
  }

  @inlinable
  func contains(_ offset: Int, _ length: Int) -> Bool {
    offset >= 0 && length >= 0 && offset <= count && length <= count &- offset
  }
}
