/// Reads Resources from the records of a payload.
///
/// Of values with the same path and different times, the newest counts; the same path twice at one time is an error.
public struct RecordReader<Syntax: RecordSyntax>: ResourceReader {
  @usableFromInline let payload: [UInt8]
  @usableFromInline let records: [PayloadRecord]
  /// The Resources that are still to come.
  @usableFromInline var rest: Range<Int>
  /// The records of the Resource that is read, and those of its instances that are still to come.
  @usableFromInline var group = 0..<0
  /// The record whose value is read next.
  @usableFromInline var current = 0
  @usableFromInline var isInInstances = false

  /// A reader of the records at these indices, all of one Object Instance. Without any, it stands before a Resource
  /// without instances.
  ///
  /// Throws when the instance itself is a record, and not just an empty one.
  @usableFromInline
  init(_ payload: [UInt8], _ records: [PayloadRecord], _ range: Range<Int>) throws(PayloadError) {
    self.payload = payload
    self.records = records
    var end = range.upperBound
    while end > range.lowerBound, records[end - 1].key.part(2) == 65535 {
      end -= 1
      guard records[end].kind == .empty else { throw PayloadError(.missingValue, offset: records[end].offset) }
    }
    rest = range.lowerBound..<end
    group = end..<end
  }

  /// Whether a Resource without instances can be told from one that is not there.
  @inlinable public static var tellsEmptyFromMissing: Bool { Syntax.hasEmptyResources }

  /// Goes to the next Resource; `nil` at the end. Throws when the same record comes twice.
  @inlinable
  public mutating func nextResource() throws(PayloadError) -> ResourceID? {
    guard !rest.isEmpty else { return nil }
    let start = rest.lowerBound
    let prefix = records[start].key.bits >> 16
    var end = start + 1
    while end < rest.upperBound, records[end].key.bits >> 16 == prefix { end += 1 }
    group = start..<end
    rest = end..<rest.upperBound
    isInInstances = false
    current = start
    return ResourceID(rawValue: UInt16(truncatingIfNeeded: prefix))
  }

  /// Goes into the Resource's instances. Throws when it has a single value.
  @inlinable
  public mutating func enterInstances() throws(PayloadError) {
    isInInstances = true
    guard let last = group.last, records[last].key.part(3) == 65535 else { return }
    guard records[last].kind == .empty, group.count == 1 else {
      throw PayloadError(.wrongMultiplicity, offset: records[last].offset)
    }
    group = last..<last
  }

  /// Goes to the next instance of the Resource; `nil` at the end. Throws when the same record comes twice.
  @inlinable
  public mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
    guard !group.isEmpty else { return nil }
    let id = records[group.lowerBound].key.part(3)
    current = try newest(of: group)
    group = current + 1..<group.upperBound
    return ResourceInstanceID(rawValue: id)
  }

  /// Passes over the Resource.
  @inlinable
  public mutating func skipUnknownResource() {}

  /// The newest of the records that have the path of the first.
  @usableFromInline
  func newest(of range: Range<Int>) throws(PayloadError) -> Int {
    var index = range.lowerBound
    let key = records[index].key
    while index + 1 < range.upperBound, records[index + 1].key == key {
      let (left, right) = (records[index], records[index + 1])
      if (left.time ?? .now) == (right.time ?? .now) {
        throw PayloadError(.duplicateID(key.part(key.depth - 1)), offset: right.offset)
      }
      index += 1
    }
    return index
  }

  /// The record with the single value, or the value of the instance, that is read now.
  @usableFromInline
  mutating func record() throws(PayloadError) -> PayloadRecord {
    if !isInInstances {
      guard let first = group.first else { throw PayloadError(.empty) }
      guard records[first].key.part(3) == 65535 else {
        throw PayloadError(.wrongMultiplicity, offset: records[first].offset)
      }
      current = try newest(of: group)
    }
    let record = records[current]
    switch record.kind {
    case .nothing: throw PayloadError(.missingValue, offset: record.offset)
    case .empty: throw PayloadError(.wrongMultiplicity, offset: record.offset)
    default: return record
    }
  }
}

extension RecordReader {
  /// Reads a String.
  @inlinable
  public mutating func readString() throws(PayloadError) -> String {
    try Syntax.readString(record(), in: payload)
  }

  /// Reads an Integer.
  @inlinable
  public mutating func readInteger() throws(PayloadError) -> Int64 {
    try Syntax.readInteger(record(), in: payload)
  }

  /// Reads an Unsigned Integer.
  @inlinable
  public mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    try Syntax.readUnsignedInteger(record(), in: payload)
  }

  /// Reads a Float.
  @inlinable
  public mutating func readFloat() throws(PayloadError) -> Double {
    try Syntax.readFloat(record(), in: payload)
  }

  /// Reads a Boolean.
  @inlinable
  public mutating func readBoolean() throws(PayloadError) -> Bool {
    try Syntax.readBoolean(record(), in: payload)
  }

  /// Reads an Opaque.
  @inlinable
  public mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    try Syntax.readOpaque(record(), in: payload)
  }

  /// Reads a Time.
  @inlinable
  public mutating func readTime() throws(PayloadError) -> Timestamp {
    try Syntax.readTime(record(), in: payload)
  }

  /// Reads an Objlnk.
  @inlinable
  public mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    try Syntax.readObjectLink(record(), in: payload)
  }

  /// Reads a Corelnk, which is text.
  @inlinable
  public mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    CoreLink(try Syntax.readString(record(), in: payload))
  }
}
