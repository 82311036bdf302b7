/// Finds IDs that come twice among the entries of a level, without memory for the usual few.
///
/// 64 bits remember the IDs modulo 64. When a bit is met again, the entries before have to be looked through; after a few
/// times a bitmap of all IDs is made of them, 8 kB, which keeps the cost linear for hostile payloads too.
@usableFromInline
struct SeenIDs {
  @usableFromInline var residues: UInt64 = 0
  @usableFromInline var doubtsLeft: UInt8 = 16
  @usableFromInline var bitmap: [UInt64]?

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

  /// Whether `insertExactly` knows all IDs so far.
  var isExact: Bool { bitmap != nil }

  /// Counts a case where `insert` was not certain. From the returned `true` on, the bitmap is there: `insert` is never
  /// certain any more, and `insertExactly` wants all IDs so far.
  mutating func doubt() -> Bool {
    if doubtsLeft > 0 {
      doubtsLeft -= 1
      return false
    }
    bitmap = [UInt64](repeating: 0, count: 1024)
    residues = .max
    return true
  }

  /// Notes an ID: whether it is new.
  mutating func insertExactly(_ id: UInt16) -> Bool {
    let word = Int(id >> 6)
    let bit: UInt64 = 1 &<< UInt64(id & 63)
    guard let former = bitmap?[word], former & bit == 0 else { return false }
    bitmap?[word] = former | bit
    return true
  }
}
