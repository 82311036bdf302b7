/// Reads Resources from TLV (Content-Format 11542; LwM2M Core, "TLV"). Any bytes give Resources or an error.
///
/// All forms of ID and length are read, not only the shortest. Integers have 1, 2, 4 or 8 bytes, nothing else.
public struct TLVReader: ResourceReader {
  @usableFromInline let bytes: PayloadBytes
  /// Where the next entry of each level begins, and where the level ends.
  @usableFromInline let start: Int
  @usableFromInline var position: Int
  @usableFromInline let end: Int
  @usableFromInline var instancePosition = 0
  @usableFromInline var instancesEnd = 0
  /// The entry whose value is read next: its head, and where its value begins.
  @usableFromInline var entry = TLVHeader(kind: .resource, id: 0, length: 0)
  @usableFromInline var valueStart = 0

  /// A reader of the entries of Resources between two offsets into `bytes`.
  @inlinable
  init(_ bytes: PayloadBytes, from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.position = start
    self.end = end
  }

  /// Goes to the next Resource; `nil` at the end. Throws when the payload is malformed here.
  @inlinable @inline(__always)
  public mutating func nextResource() throws(PayloadError) -> ResourceID? {
    guard position < end else { return nil }
    let start = position
    let header = try Self.header(in: bytes, at: &position, end: end)
    guard header.kind == .resource || header.kind == .multipleResource else {
      try PayloadError.fail(.misplacedEntry, at: start)
    }
    entry = header
    valueStart = position
    position &+= header.length
    return ResourceID(rawValue: header.id)
  }

  /// Goes into the Resource's instances. Throws when it has a single value.
  #if hasFeature(Embedded)
    @inlinable
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func enterInstances() throws(PayloadError) {
    guard entry.kind == .multipleResource else { try PayloadError.fail(.wrongMultiplicity, at: valueStart) }
    instancePosition = valueStart
    instancesEnd = valueStart &+ entry.length
  }

  /// Goes to the next instance of the Resource; `nil` at the end. Throws when the payload is malformed here.
  #if hasFeature(Embedded)
    @inlinable
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
    guard instancePosition < instancesEnd else { return nil }
    let start = instancePosition
    let header = try Self.header(in: bytes, at: &instancePosition, end: instancesEnd)
    guard header.kind == .resourceInstance else { try PayloadError.fail(.misplacedEntry, at: start) }
    entry = header
    valueStart = instancePosition
    instancePosition &+= header.length
    return ResourceInstanceID(rawValue: header.id)
  }

  /// Passes over the Resource.
  @inlinable
  public mutating func skipUnknownResource() {}

  /// The head at `position`, which moves behind it. The entry ends at `end` or before.
  @inlinable @inline(__always)
  static func header(
    in bytes: PayloadBytes, at position: inout Int, end: Int
  ) throws(PayloadError) -> TLVHeader {
    let word = bytes.word(at: position)
    #if hasFeature(Embedded)
      return try longHeader(word, at: &position, end: end)
    #else
      // Mostly there is a byte of ID, and the length stands in the first one.
      guard TLVHeader.isShort(word) else { return try longHeader(word, at: &position, end: end) }
      let header = TLVHeader(short: word)
      guard 2 &+ header.length <= end &- position else { try PayloadError.fail(.truncated, at: position) }
      position &+= 2
      return header
    #endif
  }

  /// The head of any form that begins with a word, which stands at `position`.
  @usableFromInline @inline(never)
  static func longHeader(
    _ word: UInt64, at position: inout Int, end: Int
  ) throws(PayloadError) -> TLVHeader {
    let start = position
    let (header, size) = TLVHeader.unpacked(word)
    // Nothing overflows: a position is never below zero or behind the end, and no length beyond 24 bits.
    guard size &+ header.length <= end &- start else {
      try PayloadError.fail(size <= end &- start && header.id == 65535 ? .reservedID : .truncated, at: start)
    }
    guard header.id != 65535 else { try PayloadError.fail(.reservedID, at: start) }
    position = start &+ size
    return header
  }
}
