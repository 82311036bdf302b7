/// Reads Resources from TLV (Content-Format 11542; LwM2M Core, "TLV"). Any bytes give Resources or an error.
///
/// All forms of ID and length are read, not only the shortest. Integers have 1, 2, 4 or 8 bytes, nothing else.
public struct TLVReader: ResourceReader {
  @usableFromInline let bytes: PayloadBytes
  /// Where the next entry of each level begins, and where the level ends.
  @usableFromInline let start: Int
  @usableFromInline var position: Int
  @usableFromInline let end: Int
  @usableFromInline var seen = SeenIDs()
  @usableFromInline var instancePosition = 0
  @usableFromInline var instancesEnd = 0
  /// The entry whose value is read next: its head, and where its value begins.
  @usableFromInline var entry = TLVHeader(kind: .resource, id: 0, length: 0)
  @usableFromInline var valueStart = 0

  /// A reader of all of `bytes`, which are the entries of Resources.
  @inlinable
  public init(_ bytes: [UInt8]) {
    self.init(PayloadBytes(bytes), from: 0, to: bytes.count)
  }

  /// A reader of the entries of Resources between two offsets into `bytes`.
  @inlinable
  init(_ bytes: PayloadBytes, from start: Int, to end: Int) {
    self.bytes = bytes
    self.start = start
    self.position = start
    self.end = end
  }

  /// Goes to the next Resource; `nil` at the end. Throws when the payload is malformed here.
  @inlinable
  public mutating func nextResource() throws(PayloadError) -> ResourceID? {
    guard position < end else { return nil }
    let start = position
    let header = try Self.header(in: bytes, at: &position, end: end)
    guard header.kind == .resource || header.kind == .multipleResource else {
      throw PayloadError(.misplacedEntry, offset: start)
    }
    guard try isNew(header.id, at: start) else { throw PayloadError(.duplicateID(header.id), offset: start) }
    entry = header
    valueStart = position
    position += header.length
    return ResourceID(rawValue: header.id)
  }

  /// Whether no entry before `offset` has this ID.
  @inlinable
  mutating func isNew(_ id: UInt16, at offset: Int) throws(PayloadError) -> Bool {
    if seen.insert(id) { return true }
    return try isReallyNew(id, at: offset)
  }

  /// The same, where the entries before have to be looked at.
  @usableFromInline
  mutating func isReallyNew(_ id: UInt16, at offset: Int) throws(PayloadError) -> Bool {
    if seen.isExact { return seen.insertExactly(id) }
    let isExactNow = seen.doubt()
    var place = start
    while place < offset {
      let header = try Self.header(in: bytes, at: &place, end: end)
      if isExactNow { _ = seen.insertExactly(header.id) } else if header.id == id { return false }
      place += header.length
    }
    return isExactNow ? seen.insertExactly(id) : true
  }

  /// Goes into the Resource's instances. Throws when it has a single value.
  @inlinable
  public mutating func enterInstances() throws(PayloadError) {
    guard entry.kind == .multipleResource else { throw PayloadError(.wrongMultiplicity, offset: valueStart) }
    instancePosition = valueStart
    instancesEnd = valueStart + entry.length
  }

  /// Goes to the next instance of the Resource; `nil` at the end. Throws when the payload is malformed here.
  @inlinable
  public mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
    guard instancePosition < instancesEnd else { return nil }
    let start = instancePosition
    let header = try Self.header(in: bytes, at: &instancePosition, end: instancesEnd)
    guard header.kind == .resourceInstance else { throw PayloadError(.misplacedEntry, offset: start) }
    entry = header
    valueStart = instancePosition
    instancePosition += header.length
    return ResourceInstanceID(rawValue: header.id)
  }

  /// Passes over the Resource.
  @inlinable
  public mutating func skipUnknownResource() {}

  /// The head at `position`, which moves behind it. The entry ends at `end` or before.
  @inlinable
  static func header(
    in bytes: PayloadBytes, at position: inout Int, end: Int
  ) throws(PayloadError) -> TLVHeader {
    let start = position
    let (header, size) = TLVHeader.unpacked(bytes.word(at: start))
    guard size <= end - start else { throw PayloadError(.truncated, offset: start) }
    guard header.id != 65535 else { throw PayloadError(.reservedID, offset: start) }
    position = start + size
    guard header.length <= end - position else { throw PayloadError(.truncated, offset: start) }
    return header
  }
}
