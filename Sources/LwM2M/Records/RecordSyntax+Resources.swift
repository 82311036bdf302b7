// What all formats of records do alike for a Resource and a Resource Instance.

extension RecordSyntax {
  /// The payload for a Resource.
  ///
  /// Throws when a value does not fit the format.
  @inlinable
  public static func encodeResource<Content: ResourceContent>(
    _ content: Content, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID
  ) throws(PayloadError) -> [UInt8] {
    var writer = RecordWriter<Self>()
    writer.beginObjectInstance(object, instance)
    content.writeResource(id, to: &writer)
    return try writer.finish()
  }

  /// A Resource from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  @inlinable
  public static func decodeResource<Content: ResourceContent>(
    _ type: Content.Type, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID, from payload: [UInt8]
  ) throws(PayloadError) -> Content {
    let records = try records(in: payload, at: .resource(object, instance, id))
    var reader = try RecordReader<Self>(payload, records, 0..<records.count)
    _ = try reader.nextResource()
    return try Content.readResource(from: &reader)
  }

  /// The payload for a Resource Instance.
  ///
  /// Throws when the value does not fit the format.
  @inlinable
  public static func encodeResourceInstance<Value: ResourceValue>(
    _ value: Value, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID, id: ResourceInstanceID
  ) throws(PayloadError) -> [UInt8] {
    var writer = RecordWriter<Self>()
    writer.beginObjectInstance(object, instance)
    writer.beginInstances(of: resource)
    writer.beginInstance(id)
    value.write(to: &writer)
    writer.endInstances()
    return try writer.finish()
  }

  /// A Resource Instance from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another Resource Instance, or holds another type.
  @inlinable
  public static func decodeResourceInstance<Value: ResourceValue>(
    _ type: Value.Type, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID,
    id: ResourceInstanceID, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    let records = try records(in: payload, at: .resourceInstance(object, instance, resource, id))
    var reader = try RecordReader<Self>(payload, records, 0..<records.count)
    _ = try reader.nextResource()
    try reader.enterInstances()
    guard try reader.nextInstance() != nil else { throw PayloadError(.empty) }
    return try Value.read(from: &reader)
  }

  /// The records of a payload, all of which are at or below the request's path.
  @usableFromInline
  static func records(in payload: [UInt8], at request: ResourcePath) throws(PayloadError) -> [PayloadRecord] {
    guard payload.count < Int32.max else { throw PayloadError(.tooLong) }
    let records = try records(in: payload, request: request, root: [])
    let key = PathKey(request)
    for record in records where !record.key.isWithin(key) {
      throw PayloadError(.unexpectedPath(record.key.path), offset: record.offset)
    }
    return records
  }
}
