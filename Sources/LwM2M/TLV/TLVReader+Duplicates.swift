/// Finds IDs that come twice among the entries of a level, without memory for the usual few.
///
/// 64 bits remember the IDs modulo 64. When a bit is met again, the entries before have to be looked through. That would
/// cost quadratic time for hostile payloads, so after a few times all entries are compared at once, in linear time.
@usableFromInline
struct SeenIDs {
  @usableFromInline var residues: UInt64 = 0
  @usableFromInline var doubtsLeft: UInt8 = 16
  /// Whether all entries of the level are known to have different IDs.
  @usableFromInline var areDistinct = false

  @inlinable
  init() {}

  /// Notes an ID: whether it is new for certain.
  @inlinable
  mutating func insert(_ id: UInt16) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(id & 63)
    if residues & bit != 0 { return false }
    residues |= bit
    return true
  }
}

extension TLVReader {
  /// Throws when an entry before `offset` has this ID.
  @inlinable
  mutating func checkNew(_ id: UInt16, at offset: Int) throws(PayloadError) {
    if !seen.insert(id) { try searchDuplicate(of: id, at: offset) }
  }

  /// The same by looking at the entries.
  @usableFromInline
  mutating func searchDuplicate(of id: UInt16, at offset: Int) throws(PayloadError) {
    if seen.areDistinct { return }
    if seen.doubtsLeft == 0 {
      try compareAll()
      seen.areDistinct = true
      return
    }
    seen.doubtsLeft -= 1
    var place = start
    while place < offset {
      let header = try Self.header(in: bytes, at: &place, end: end)
      if header.id == id { throw PayloadError(.duplicateID(id), offset: offset) }
      place += header.length
    }
  }

  /// Throws when two entries of the level have the same ID, with a bitmap of all IDs, 8 kB.
  private func compareAll() throws(PayloadError) {
    var bitmap = [UInt64](repeating: 0, count: 1024)
    var place = start
    while place < end {
      let offset = place
      let header = try Self.header(in: bytes, at: &place, end: end)
      let bit: UInt64 = 1 &<< UInt64(header.id & 63)
      if bitmap[Int(header.id >> 6)] & bit != 0 { throw PayloadError(.duplicateID(header.id), offset: offset) }
      bitmap[Int(header.id >> 6)] |= bit
      place += header.length
    }
  }
}
