/// What was written, value by value, before a format puts it together.
public struct RecordBuffer: Sendable {
  /// A record: its path and time, and where its value ends in `values`.
  struct Record: Sendable {
    var key: PathKey
    var time: RecordTime?
    var kind: PayloadRecord.Kind
    var end: Int
  }

  /// The path of LwM2M in the device, as text without a slash at its end; empty for the usual root.
  var root: [UInt8] = []
  /// All values, one behind the other, as the format writes them.
  var values: [UInt8] = []
  var records: [Record] = []
  /// What could not be written. Writing goes on, and putting together throws.
  var failure: PayloadError.Reason?

  /// The path and the time of the value that comes next.
  @usableFromInline var key = PathKey(bits: .max)
  @usableFromInline var time: RecordTime?

  @usableFromInline
  init() {
    #if !hasFeature(Embedded)
      // What most packs need, at once. Firmware has no memory to spare.
      values.reserveCapacity(160)
      records.reserveCapacity(20)
    #endif
  }

  /// How many records were written.
  @usableFromInline var recordCount: Int { records.count }

  /// Ends the record whose value was just appended to `values`.
  @usableFromInline
  mutating func endRecord(_ kind: PayloadRecord.Kind = .any) {
    records.append(Record(key: key, time: time, kind: kind, end: values.count))
  }

  /// Where the bytes of a record's value stand in `values`.
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : records[index - 1].end)..<records[index].end
  }

  /// Throws what could not be written.
  func check() throws(PayloadError) {
    if let failure { throw PayloadError(failure) }
  }
}
