extension TLVReader {
  /// Throws when two Resources have the same ID.
  ///
  /// 64 bits remember the IDs modulo 64. When a bit is met again, the entries before have to be looked through. That would
  /// cost quadratic time for hostile payloads, so after a few times a bitmap of all IDs is taken, 8 kB.
  @inline(never)
  public mutating func checkDistinct() throws(PayloadError) {
    var residues: UInt64 = 0
    var doubtsLeft = 16
    var place = start
    while let (id, offset) = entry(at: &place) {
      let bit: UInt64 = 1 &<< UInt64(id & 63)
      if residues & bit != 0 {
        guard doubtsLeft > 0 else { return try compareAll() }
        doubtsLeft -= 1
        if has(id, before: offset) { throw PayloadError(.duplicateID(id), offset: offset) }
      }
      residues |= bit
    }
  }

  private func has(_ id: UInt16, before offset: Int) -> Bool {
    var place = start
    while place < offset, let entry = entry(at: &place) {
      if entry.id == id { return true }
    }
    return false
  }

  private func compareAll() throws(PayloadError) {
    var bitmap = [UInt64](repeating: 0, count: 1024)
    var place = start
    while let (id, offset) = entry(at: &place) {
      let bit: UInt64 = 1 &<< UInt64(id & 63)
      if bitmap[Int(id >> 6)] & bit != 0 { throw PayloadError(.duplicateID(id), offset: offset) }
      bitmap[Int(id >> 6)] |= bit
    }
  }

  /// The entry at `place`, which moves behind it; `nil` at the end, or where the payload is malformed: that is found when the
  /// Resource there is read.
  private func entry(at place: inout Int) -> (id: UInt16, offset: Int)? {
    guard place < end else { return nil }
    let offset = place
    guard let header = try? Self.header(in: bytes, at: &place, end: end) else { return nil }
    place += header.length
    return (header.id, offset)
  }
}
