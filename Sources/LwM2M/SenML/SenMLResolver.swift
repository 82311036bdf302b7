/// Collects the fields of one SenML record after the other, and resolves each (RFC 8428, section 4.6): base fields hold
/// for their record and all later ones, wherever in the record they stand.
struct SenMLResolver {
  private let root: [UInt8]
  /// Whether null stands for no value (RFC 8790, section 3.2).
  let allowsNull: Bool
  private var list = RecordList()
  /// The base name, and behind it the name of the record that is read now.
  private var path: [UInt8] = []
  private var baseLength = 0
  private var baseTime: Int64 = 0
  private var baseValue: UInt32 = 0

  /// The fields of the record that is read now.
  private var seen: UInt16 = 0
  private var time: Int64 = 0
  private var kind = PayloadRecord.Kind.nothing
  private var hasValue = false
  private var start = 0
  private var end = 0

  /// A resolver of names that begin with `root`.
  init(root: [UInt8], allowsNull: Bool = false) {
    self.root = root
    self.allowsNull = allowsNull
  }

  /// Makes room for as many records.
  mutating func reserveCapacity(_ count: Int) {
    list.reserveCapacity(count)
  }

  /// Begins a record at this place.
  mutating func begin(at offset: Int) {
    seen = 0
    path.removeLast(path.count - baseLength)
    time = 0
    kind = .nothing
    hasValue = false
    start = offset
    end = offset
  }

  /// Notes that a field is there. Throws when it comes twice.
  mutating func note(_ label: SenMLLabel, at offset: Int) throws(PayloadError) {
    let bit: UInt16 = 1 << label.rawValue
    guard seen & bit == 0 else { throw PayloadError(.duplicateField, offset: offset) }
    seen |= bit
  }

  /// Sets the value, or null with the kind `nothing`. Throws when there already is one.
  mutating func setValue(_ kind: PayloadRecord.Kind, _ range: Range<Int>) throws(PayloadError) {
    guard !hasValue else { throw PayloadError(.duplicateField, offset: range.lowerBound) }
    hasValue = true
    self.kind = kind
    start = range.lowerBound
    end = range.upperBound
  }

  /// Sets the record's name or the base name to what `append` appends.
  mutating func setName(
    _ label: SenMLLabel, _ append: (inout [UInt8]) throws(PayloadError) -> Void
  ) throws(PayloadError) {
    guard label == .baseName else { return try append(&path) }
    let name = Array(path[baseLength...])
    path.removeAll(keepingCapacity: true)
    try append(&path)
    baseLength = path.count
    path += name
  }

  /// Sets the record's time or the base time. Throws when it is none, or too far away.
  mutating func setTime(_ label: SenMLLabel, _ nanoseconds: Int64?, at offset: Int) throws(PayloadError) {
    guard let nanoseconds else { throw PayloadError(.invalidTime, offset: offset) }
    if label == .baseTime { baseTime = nanoseconds } else { time = nanoseconds }
  }

  /// Sets where the number stands that is to be added to values.
  mutating func setBaseValue(at offset: Int) {
    baseValue = UInt32(offset)
  }

  /// Ends the record. Throws when its name is not a path, or its time too far away.
  mutating func finishRecord() throws(PayloadError) {
    let (nanoseconds, overflow) = baseTime.addingReportingOverflow(time)
    if overflow { throw PayloadError(.invalidTime, offset: start) }
    guard let key = key(), kind == .nothing || key.depth > 2 else { throw PayloadError(.invalidPath, offset: start) }
    var record = PayloadRecord(key: key, kind: kind)
    record.start = UInt32(start)
    record.end = UInt32(end)
    if kind == .number { record.base = baseValue }
    // No time, and a time of 0, mean now; below 2^28 seconds the time is relative (section 4.5.3).
    if nanoseconds != 0 {
      let isRelative = nanoseconds < (1 << 28) * 1_000_000_000
      record.time = RecordTime(nanoseconds: nanoseconds, since: isRelative ? .now : .epoch)
    }
    list.append(record)
  }

  /// The path: base name and name, one behind the other.
  private func key() -> PathKey? {
    guard path.count <= root.count + PathKey.longestText else { return nil }
    guard root.isEmpty || path.starts(with: root) else { return nil }
    if path.count == root.count { return PathKey(bits: .max) }
    return PathKey(text: path, from: root.count)
  }

  /// All records in order.
  consuming func finish() -> [PayloadRecord] {
    list.sorted()
  }
}
