/// The values of a payload in ascending order of their paths, those with the same path in ascending order of time.
struct RecordList {
  private(set) var records: [PayloadRecord] = []
  private var isSorted = true

  /// Room for as many records.
  mutating func reserveCapacity(_ count: Int) {
    records.reserveCapacity(count)
  }

  /// Adds a record, wherever it belongs.
  mutating func append(_ record: PayloadRecord) {
    if let last = records.last, isSorted { isSorted = last.precedes(record) }
    records.append(record)
  }

  /// The records in order.
  consuming func sorted() -> [PayloadRecord] {
    if !isSorted { records.withUnsafeMutableBufferPointer { $0.sortByHeap { $0.precedes($1) } } }
    return records
  }
}

extension [PayloadRecord] {
  /// The records whose paths are `key` or below it; the array is in order.
  @usableFromInline
  func within(_ key: PathKey) -> Range<Int> {
    let depth = key.depth
    guard depth > 0 else { return 0..<count }
    let shift = UInt64(64 - 16 * depth)
    let prefix = key.bits >> shift
    let start = firstIndex { $0.key.bits >> shift >= prefix }
    return start..<firstIndex { $0.key.bits >> shift > prefix }
  }

  /// Where `isBehind` begins to hold.
  private func firstIndex(_ isBehind: (PayloadRecord) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
