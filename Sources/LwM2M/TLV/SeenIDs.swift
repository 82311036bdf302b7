/// Finds IDs that come twice among the entries of a level, without memory for the usual few.
///
/// 64 bits remember the IDs modulo 64. Only when a bit is met again is a bitmap of all IDs made, 8 kB,
/// which keeps the cost linear for hostile payloads too.
@usableFromInline
struct SeenIDs {
  @usableFromInline var residues: UInt64 = 0
  @usableFromInline var bitmap: [UInt64] = []

  @inlinable
  init() {}

  /// What is known of an ID.
  @usableFromInline
  enum Answer {
    case new
    case seen
    /// Seen or not: `startExactly` and then `insert` for all IDs so far tells.
    case unclear
  }

  /// Notes an ID.
  @inlinable
  mutating func insert(_ id: UInt16) -> Answer {
    let bit: UInt64 = 1 << UInt64(id & 63)
    if bitmap.isEmpty {
      if residues & bit != 0 { return .unclear }
      residues |= bit
      return .new
    }
    let word = Int(id >> 6)
    if bitmap[word] & bit != 0 { return .seen }
    bitmap[word] |= bit
    return .new
  }

  /// Forgets all IDs, and knows exactly from now on.
  @inlinable
  mutating func startExactly() {
    bitmap = [UInt64](repeating: 0, count: 1024)
  }
}
