/// Writes values as nested maps with the fewest bytes: what several paths have in common is one key, and an array where
/// it has several parts.
struct LwM2MCBORComposer {
  private let buffer: RecordBuffer
  /// In ascending order of their paths; `start` is the index in the buffer.
  private let records: [PayloadRecord]
  private var bytes: [UInt8] = []

  init(_ buffer: RecordBuffer, _ records: [PayloadRecord]) {
    self.buffer = buffer
    self.records = records
    bytes.reserveCapacity(buffer.values.count + 4 * records.count + 16)
  }

  /// The whole map. Throws when a path comes twice, or has both a value and something below it.
  mutating func compose() throws(PayloadError) -> [UInt8] {
    for index in records.indices.dropFirst() where records[index - 1].key == records[index].key {
      throw PayloadError(.duplicatePath(records[index].key.path))
    }
    try write(records.indices, level: 0)
    return bytes
  }

  /// Writes the map of the records in a range, whose paths are the same in all parts before `level`.
  private mutating func write(_ range: Range<Int>, level: Int) throws(PayloadError) {
    var count: UInt64 = 0
    var start = range.lowerBound
    while start < range.upperBound {
      start = end(ofGroupAt: start, in: range, level: level)
      count += 1
    }
    CBORBytes.writeHead(.map, count, to: &bytes)
    start = range.lowerBound
    while start < range.upperBound {
      let end = end(ofGroupAt: start, in: range, level: level)
      try writeEntry(start..<end, level: level)
      start = end
    }
  }

  /// Writes the key of records that agree in the part at `level`, and what is behind it.
  private mutating func writeEntry(_ group: Range<Int>, level: Int) throws(PayloadError) {
    let first = records[group.lowerBound].key
    let last = records[group.upperBound - 1].key
    var next = level
    while next < 4, first.part(next) != 65535, first.part(next) == last.part(next) { next += 1 }
    guard next > level, group.count == 1 || next < min(first.depth, last.depth) else {
      throw PayloadError(.notRepresentable)
    }
    if next - level > 1 { CBORBytes.writeHead(.array, UInt64(next - level), to: &bytes) }
    for part in level..<next { CBORBytes.writeHead(.unsigned, UInt64(first.part(part)), to: &bytes) }
    guard group.count == 1 else {
      try write(group, level: next)
      return
    }
    switch records[group.lowerBound].kind {
    case .empty: bytes.append(0xA0)
    case .nothing: bytes.append(0xF6)
    default: bytes.append(from: buffer.values, buffer.range(of: records[group.lowerBound].offset))
    }
  }

  private func end(ofGroupAt start: Int, in range: Range<Int>, level: Int) -> Int {
    var end = start + 1
    while end < range.upperBound, records[end].key.part(level) == records[start].key.part(level) { end += 1 }
    return end
  }
}
