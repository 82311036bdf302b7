/// Chooses the base names of a pack so that it becomes shortest.
///
/// A base name holds until the next one (RFC 8428, section 4.5.1), and the path is base name and name, one behind the
/// other. So the choice at each record depends on all others: the cheapest way through all records is found, where a
/// step is to keep the base name, or to begin a new one with any number of the path's parts.
struct BaseNames {
  /// Of a path with n parts, levels 1 to n are base names that end with the slash in front of a part; level n + 1 is
  /// the whole path. Level 0 is the empty base name.
  private static let levels = 6
  /// The cost of what cannot be; some of them still have a sum.
  private static let never = Int.max / 4

  private let root: [UInt8]
  private let records: [RecordBuffer.Record]
  private let nameCost: Int
  private let baseCost: Int
  /// By record, the level of its base name, and, in the bit of `isNew`, whether that is said in the record. While the choice
  /// is made, 4 bits a level: where the cheapest way to it comes from.
  private var choices: [UInt32]
  private static let isNew: UInt32 = 8
  /// The bytes of all names and their labels.
  private(set) var length = 0

  /// The best choice, where a name costs `nameCost` bytes besides its text, and a base name `baseCost`.
  init(_ buffer: RecordBuffer, nameCost: Int, baseCost: Int) {
    root = buffer.root
    records = buffer.records
    self.nameCost = nameCost
    self.baseCost = baseCost
    choices = []
    choices.reserveCapacity(records.count)
    let cheapest = withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * Self.levels) { memory in
      choose(costs: memory[..<Self.levels], lengths: memory[Self.levels...])
    }
    trace(from: cheapest)
  }

  /// Fills `choices` with origins, forward; the level where the cheapest way ends.
  private mutating func choose(
    costs: Slice<UnsafeMutableBufferPointer<Int>>, lengths: Slice<UnsafeMutableBufferPointer<Int>>
  ) -> Int {
    var (costs, lengths) = (UnsafeMutableBufferPointer(rebasing: costs), UnsafeMutableBufferPointer(rebasing: lengths))
    for level in 0..<Self.levels { costs[level] = level == 0 ? 0 : Self.never }
    var former: PathKey?
    var cheapest = 0
    for record in records {
      let whole = measure(record.key, into: &lengths)
      let shared = former.map { Self.sharedLevel($0, record.key) } ?? 0
      let costOfNew = costs[cheapest] + baseCost
      let markOfNew = Self.isNew | UInt32(cheapest)
      var origins: UInt32 = 0
      cheapest = 0
      for level in 0...whole {
        let begun = costOfNew + lengths[level]
        let kept = level <= shared ? costs[level] : Self.never
        let name = level == whole ? 0 : nameCost + lengths[whole] - lengths[level]
        costs[level] = min(begun, kept) + name
        origins |= (begun < kept ? markOfNew : UInt32(level)) << UInt32(4 * level)
        if costs[level] < costs[cheapest] { cheapest = level }
      }
      for level in whole + 1..<Self.levels { costs[level] = Self.never }
      choices.append(origins)
      former = record.key
    }
    length = costs[cheapest]
    return cheapest
  }

  /// Makes choices of origins, back along the cheapest way.
  private mutating func trace(from cheapest: Int) {
    var level = UInt32(cheapest)
    for index in choices.indices.reversed() {
      let origin = choices[index] >> (4 * level) & 15
      choices[index] = level | origin & Self.isNew
      level = origin & 7
    }
  }

  /// Notes the length of the base name at each level of a path; the level of the whole path.
  private func measure(_ key: PathKey, into lengths: inout UnsafeMutableBufferPointer<Int>) -> Int {
    let depth = key.depth
    lengths[0] = 0
    lengths[1] = root.count + 1
    for level in 0..<depth {
      let slash = level + 1 < depth ? 1 : 0
      lengths[level + 2] = lengths[level + 1] + key.part(level).decimalDigits + slash
    }
    // The root's only level is its whole path.
    return max(depth + 1, 1)
  }

  /// The highest level at which the base name of `former` is also that of `key`.
  private static func sharedLevel(_ former: PathKey, _ key: PathKey) -> Int {
    let difference = former.bits ^ key.bits
    guard difference != 0 else { return key.depth + 1 }
    return min(difference.leadingZeroBitCount / 16 + 1, former.depth, key.depth)
  }
}

extension BaseNames {
  /// The length of the base name that begins with a record; `nil` when the former one holds.
  func baseLength(at index: Int) -> Int? {
    guard choices[index] & Self.isNew != 0 else { return nil }
    let (level, key) = (level(at: index), records[index].key)
    guard level > 0 else { return 0 }
    return root.count + Self.length(key, 0..<partsOfBase(level, key)) + (level == key.depth + 1 && level > 1 ? 0 : 1)
  }

  /// Appends the base name that begins with a record.
  func writeBase(at index: Int, to bytes: inout [UInt8]) {
    let (level, key) = (level(at: index), records[index].key)
    guard level > 0 else { return }
    bytes.append(contentsOf: root)
    key.write(0..<partsOfBase(level, key), to: &bytes)
    if level != key.depth + 1 || level == 1 { bytes.append(UInt8(ascii: "/")) }
  }

  /// The length of what stands behind the base name.
  func nameLength(at index: Int) -> Int {
    let (level, key) = (level(at: index), records[index].key)
    let depth = key.depth
    guard level > 0 else { return root.count + (depth == 0 ? 1 : Self.length(key, 0..<depth)) }
    return level > depth ? 0 : Self.length(key, level - 1..<depth) - 1
  }

  /// Appends what stands behind the base name.
  func writeName(at index: Int, to bytes: inout [UInt8]) {
    let (level, key) = (level(at: index), records[index].key)
    let depth = key.depth
    if level == 0 {
      bytes.append(contentsOf: root)
      key.write(0..<depth, to: &bytes)
      if depth == 0 { bytes.append(UInt8(ascii: "/")) }
    } else if level <= depth {
      bytes.appendDecimal(key.part(level - 1))
      key.write(level..<depth, to: &bytes)
    }
  }

  private func level(at index: Int) -> Int { Int(choices[index] & 7) }

  /// How many parts of the path its base name has at a level.
  private func partsOfBase(_ level: Int, _ key: PathKey) -> Int { min(level - 1, key.depth) }

  /// The length of these parts, each behind a slash.
  private static func length(_ key: PathKey, _ levels: Range<Int>) -> Int {
    levels.reduce(0) { $0 + 1 + key.part($1).decimalDigits }
  }
}

extension UInt16 {
  /// The number of digits in decimal.
  fileprivate var decimalDigits: Int {
    self < 10 ? 1 : self < 100 ? 2 : self < 1000 ? 3 : self < 10000 ? 4 : 5
  }
}
