/// A few IDs of Resources, in the order in which they were inserted.
@usableFromInline
struct FewResourceIDs {
  /// The first four, 16 bits each, from the low ones on, so that there is seldom need for memory.
  @usableFromInline var early: UInt64
  @usableFromInline var earlyCount: UInt8
  /// Those behind them, if there are any.
  @usableFromInline var late: [ResourceID]?

  @inlinable @inline(__always)
  init() {
    early = 0
    earlyCount = 0
    late = nil
  }

  @inlinable @inline(__always) var isEmpty: Bool { earlyCount == 0 }

  @inlinable var first: ResourceID? {
    isEmpty ? nil : ResourceID(rawValue: UInt16(truncatingIfNeeded: early))
  }

  @inlinable
  mutating func insert(_ id: ResourceID) {
    guard earlyCount < 4 else {
      if late == nil { late = [id] } else { late?.append(id) }
      return
    }
    early |= UInt64(id.rawValue) &<< (UInt64(earlyCount) &* 16)
    earlyCount &+= 1
  }

  @usableFromInline
  mutating func remove(_ id: ResourceID) {
    for position in 0..<UInt64(earlyCount) where UInt16(truncatingIfNeeded: early &>> (position &* 16)) == id.rawValue {
      let below: UInt64 = (1 &<< (position &* 16)) &- 1
      early = early & below | (early &>> 16) & ~below
      earlyCount &-= 1
      if let next = late?.first {
        late?.removeFirst()
        insert(next)
      }
      return
    }
    late?.removeAll { $0 == id }
  }
}
