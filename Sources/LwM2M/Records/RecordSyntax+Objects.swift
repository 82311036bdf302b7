// What all formats of records do alike for Objects and their instances.

extension ObjectFormat where Self: RecordSyntax, Reader == RecordReader<Self> {
  /// The payload for an Object Instance.
  ///
  /// Throws when a value does not fit the format.
  @inlinable
  public static func encode<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID
  ) throws(PayloadError) -> [UInt8] {
    var writer = RecordWriter<Self>()
    writer.write(instance, id: id)
    return try compose(writer.buffer)
  }

  /// The payload for an Object with its instances.
  ///
  /// Throws when a value does not fit the format.
  @inlinable
  public static func encode<Object: LwM2MObject>(
    _ instances: ObjectInstances<Object>
  ) throws(PayloadError) -> [UInt8] {
    var writer = RecordWriter<Self>()
    for element in instances { writer.write(element.value, id: element.id) }
    return try compose(writer.buffer)
  }

  /// The instances of an Object from their payload.
  ///
  /// Throws when the payload is malformed, or an instance lacks a Mandatory Resource.
  @inlinable
  public static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> ObjectInstances<Object> {
    let records = try records(in: payload, at: .object(Object.objectID))
    var instances = ObjectInstances<Object>()
    try records.forEachInstance(in: 0..<records.count) { (instance, range) throws(PayloadError) in
      var reader = try RecordReader<Self>(payload, records, range)
      instances.collect(instance, try Object(reading: &reader))
    }
    return instances
  }

  /// Reads the Resources of one Object Instance, whichever it is when `instance` is `nil`.
  ///
  /// Throws when the payload is malformed, or has something else too, or what `body` throws.
  @inlinable
  public static func withReader<Result>(
    of object: ObjectID, in instance: ObjectInstanceID?, from payload: [UInt8],
    _ body: (inout RecordReader<Self>) throws(PayloadError) -> Result
  ) throws(PayloadError) -> Result {
    let request = instance.map { ResourcePath.objectInstance(object, $0) } ?? .object(object)
    let records = try records(in: payload, at: request)
    if let first = records.first, let last = records.last, first.key.part(1) != last.key.part(1) {
      throw PayloadError(.unexpectedPath(last.key.path), offset: last.offset)
    }
    var reader = try RecordReader<Self>(payload, records, 0..<records.count)
    return try body(&reader)
  }
}

extension RecordWriter {
  /// Writes an Object Instance, also when it has nothing to say.
  @inlinable
  mutating func write<Object: LwM2MObject>(_ instance: Object, id: ObjectInstanceID) {
    beginObjectInstance(Object.objectID, id)
    let count = buffer.recordCount
    instance.writeResources(to: &self)
    if buffer.recordCount == count, Syntax.hasEmptyResources {
      beginObjectInstance(Object.objectID, id)
      buffer.endRecord(.empty)
    }
  }
}

extension [PayloadRecord] {
  /// Calls `body` for each Object Instance with its ID and its records; they are of one Object, and in order.
  @inlinable
  func forEachInstance(
    in range: Range<Int>, _ body: (ObjectInstanceID, Range<Int>) throws(PayloadError) -> Void
  ) throws(PayloadError) {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, self[end - 1].key.part(1) == 65535 {
      end -= 1
      // An Object without instances says only that it is there.
      guard self[end].kind == .empty else { throw PayloadError(.missingValue, offset: self[end].offset) }
    }
    while start < end {
      let prefix = self[start].key.bits >> 32
      var next = start + 1
      while next < end, self[next].key.bits >> 32 == prefix { next += 1 }
      try body(ObjectInstanceID(rawValue: self[start].key.part(1)), start..<next)
      start = next
    }
  }
}
