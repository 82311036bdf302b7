/// Chooses the base names of a pack so that it becomes shortest.
///
/// A base name holds until the next one (RFC 8428, section 4.5.1), and the path is base name and name, one behind the
/// other. So the choice at each record depends on all others: the cheapest way through all records is found, where a
/// step is to keep the base name, or to begin a new one with any number of the path's parts.
struct BaseNames {
  /// Of a path with n parts, levels 1 to n are base names that end with the slash in front of a part; level n + 1 is
  /// the whole path. Level 0 is the empty base name.
  private static let levels = 6

  private let root: [UInt8]
  private let keys: [PathKey]
  private let nameCost: Int
  private let baseCost: Int
  /// By record, the level of its base name, and whether that is said in the record.
  private var choices: [(level: UInt8, isNew: Bool)] = []
  /// The bytes of all names and their labels.
  private(set) var length = 0

  /// The best choice, where a name costs `nameCost` bytes besides its text, and a base name `baseCost`.
  init(_ buffer: RecordBuffer, nameCost: Int, baseCost: Int) {
    root = buffer.root
    keys = buffer.records.map { $0.key }
    self.nameCost = nameCost
    self.baseCost = baseCost
    choose()
  }

  /// The base name that begins with a record; `nil` when the former one holds.
  func base(at index: Int) -> [UInt8]? {
    guard choices[index].isNew else { return nil }
    return Array(text(keys[index]).prefix(length(of: keys[index], level: Int(choices[index].level))))
  }

  /// What stands behind the base name.
  func name(at index: Int) -> ArraySlice<UInt8> {
    text(keys[index]).dropFirst(length(of: keys[index], level: Int(choices[index].level)))
  }

  private func text(_ key: PathKey) -> [UInt8] {
    var text = root
    let depth = key.depth
    key.write(0..<depth, to: &text)
    if depth == 0 { text.append(UInt8(ascii: "/")) }
    return text
  }

  /// The length of the base name at a level.
  private func length(of key: PathKey, level: Int) -> Int {
    guard level > 0 else { return 0 }
    let depth = key.depth
    var length = root.count
    for part in 0..<min(level - 1, depth) { length += 1 + key.part(part).decimalDigits }
    return level <= depth || depth == 0 ? length + 1 : length
  }

  /// Fills `choices`: forward the cost of the cheapest way to each level of each record, then back along it.
  private mutating func choose() {
    guard let first = keys.first else { return }
    var costs = [0] + [Int](repeating: .max / 2, count: Self.levels - 1)
    var next = costs
    /// By record, for each level the level of the record before it that the cheapest way comes from; 15 for a new one.
    var origins: [UInt32] = []
    origins.reserveCapacity(keys.count)
    var former = first
    var cheapest = 0
    for key in keys {
      let whole = key.depth + 1
      let full = length(of: key, level: whole)
      var origin: UInt32 = 0
      for level in 0..<Self.levels {
        guard level <= whole else {
          next[level] = .max / 2
          continue
        }
        let base = length(of: key, level: level)
        let begun = costs[cheapest] + baseCost + base
        let isKept = level == 0 || isShared(level, former, key) && !origins.isEmpty
        let kept = isKept ? costs[level] : .max / 2
        next[level] = min(begun, kept) + (full == base ? 0 : nameCost + full - base)
        let mark = begun < kept ? UInt32(8 | cheapest) : UInt32(level)
        origin |= mark << UInt32(4 * level)
      }
      origins.append(origin)
      swap(&costs, &next)
      cheapest = 0
      for level in 1..<Self.levels where costs[level] < costs[cheapest] { cheapest = level }
      former = key
    }
    length = costs[cheapest]
    trace(origins, from: cheapest)
  }

  private mutating func trace(_ origins: [UInt32], from cheapest: Int) {
    choices = Array(repeating: (0, false), count: origins.count)
    var level = cheapest
    for index in origins.indices.reversed() {
      let mark = origins[index] >> UInt32(4 * level) & 15
      choices[index] = (UInt8(level), mark & 8 != 0)
      level = Int(mark & 7)
    }
  }

  /// Whether the base name of `former` at a level is also that of `key`.
  private func isShared(_ level: Int, _ former: PathKey, _ key: PathKey) -> Bool {
    let depth = former.depth
    guard level <= depth + 1, (level <= depth) == (level <= key.depth) || depth == 0 || key.depth == 0 else {
      return false
    }
    if level > depth || level > key.depth { return former == key }
    return level == 1 || (former.bits ^ key.bits) >> UInt64(64 - 16 * (level - 1)) == 0
  }
}

extension UInt16 {
  /// The number of digits in decimal.
  fileprivate var decimalDigits: Int {
    self < 10 ? 1 : self < 100 ? 2 : self < 1000 ? 3 : self < 10000 ? 4 : 5
  }
}
