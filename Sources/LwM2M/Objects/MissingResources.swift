/// The Mandatory Resources that have not been read so far.
///
/// A bit stands for each, by position; few Objects have many, so the ones beyond the 64th may cost an allocation.
@usableFromInline
struct MissingResources {
  @usableFromInline let all: ResourceIDs
  /// The missing ones among the first 64.
  @usableFromInline var early: UInt64
  /// The missing ones behind them.
  @usableFromInline var late: [ResourceID] = []

  /// All are missing.
  @inlinable
  init(_ all: ResourceIDs) {
    self.all = all
    early = all.count < 64 ? 1 << UInt64(all.count) - 1 : .max
    if all.count > 64 { late = Array(all.dropFirst(64)) }
  }

  /// This one was read, which need not be Mandatory.
  @inlinable
  mutating func remove(_ id: ResourceID) {
    for position in 0..<Swift.min(all.count, 64) where all[position] == id {
      early &= ~(1 << UInt64(position))
      return
    }
    if !late.isEmpty { late.removeAll { $0 == id } }
  }

  /// The first that is missing, and not one of `others`.
  @inlinable
  func first(except others: ResourceIDs) -> ResourceID? {
    guard early != 0 || !late.isEmpty else { return nil }
    for position in 0..<Swift.min(all.count, 64)
    where early & (1 << UInt64(position)) != 0 && !others.contains(all[position]) {
      return all[position]
    }
    return late.first { !others.contains($0) }
  }
}
