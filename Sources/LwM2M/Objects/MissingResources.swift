/// The Mandatory Resources that have not been read so far.
///
/// A bit stands for each, by position. Few Objects have more than four, and those beyond them may cost an allocation.
@usableFromInline
struct MissingResources {
  @usableFromInline let all: ResourceIDs
  /// The missing ones among the first four.
  @usableFromInline var early: UInt8
  /// The missing ones behind them.
  @usableFromInline var late: [ResourceID]?

  /// All are missing.
  @inlinable @inline(__always)
  init(_ all: ResourceIDs) {
    self.all = all
    early = all.count < 4 ? 1 << UInt8(truncatingIfNeeded: all.count) - 1 : 0b1111
    late = all.count > 4 ? Array(all.dropFirst(4)) : nil
  }

  /// Whether nothing is missing.
  @inlinable @inline(__always) var isEmpty: Bool { early == 0 && late == nil }

  /// This one was read, which need not be Mandatory.
  @inlinable @inline(__always)
  mutating func remove(_ id: ResourceID) {
    if all.count > 0 && all.early & 0xFFFF == UInt64(id.rawValue) { early &= 0b1110 }
    if all.count > 1 && all.early &>> 16 & 0xFFFF == UInt64(id.rawValue) { early &= 0b1101 }
    if all.count > 2 && all.early &>> 32 & 0xFFFF == UInt64(id.rawValue) { early &= 0b1011 }
    if all.count > 3 && all.early &>> 48 == UInt64(id.rawValue) { early &= 0b0111 }
    if all.count > 4 { removeLate(id) }
  }

  @usableFromInline
  mutating func removeLate(_ id: ResourceID) {
    late?.removeAll { $0 == id }
    if late?.isEmpty == true { late = nil }
  }

  /// Throws when one is missing that is not one of `others`.
  @usableFromInline
  func check(except others: ResourceIDs) throws(PayloadError) {
    for (position, id) in all.enumerated() {
      let isMissing = position < 4 ? early & 1 << UInt8(position) != 0 : late?.contains(id) == true
      if isMissing && !others.contains(id) { throw PayloadError(.missingResource(id)) }
    }
  }
}
