/// TLV, Content-Format 11542 (LwM2M Core, "TLV").
///
/// Written in the shortest form; read in any form.
public enum TLV: ObjectFormat {
  /// `application/vnd.oma.lwm2m+tlv`.
  public static var number: UInt16 { 11542 }

  /// The Resources of an Object Instance, without an entry for the instance itself.
  ///
  /// Throws when a value has 2^24 bytes or more.
  @inlinable
  public static func encode<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID
  ) throws(PayloadError) -> [UInt8] {
    try TLVWriter.payload { instance.writeResources(to: &$0) }
  }

  /// Appends the Resources of an Object Instance to an array; nothing is allocated when that has room.
  ///
  /// Throws, and appends nothing, when a value has 2^24 bytes or more.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to bytes: inout [UInt8]
  ) throws(PayloadError) {
    try TLVWriter.append(to: &bytes) { instance.writeResources(to: &$0) }
  }

  /// Appends the Resources of an Object Instance to memory of the caller; nothing is allocated where that has 24 bytes more
  /// than they need.
  ///
  /// Throws, and appends nothing, when there is no room for them, or a value has 2^24 bytes or more.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to output: inout OutputSpan<UInt8>
  ) throws(PayloadError) {
    try TLVWriter.append(to: &output) { instance.writeResources(to: &$0) }
  }

  /// An entry for each instance of an Object.
  ///
  /// Throws when a value or an instance has 2^24 bytes or more.
  @inlinable
  public static func encode<Object: LwM2MObject>(
    _ instances: ObjectInstances<Object>
  ) throws(PayloadError) -> [UInt8] {
    try TLVWriter.payload { writer in
      for element in instances {
        let start = writer.buffer.count
        element.value.writeResources(to: &writer)
        writer.wrap(from: start, in: TLVHeadBytes(.objectInstance, element.id.rawValue))
      }
    }
  }

  /// An Object Instance from its payload, whichever it is when `id` is `nil`.
  ///
  /// Throws when the payload is malformed, belongs to another instance, or lacks a Mandatory Resource.
  @inlinable
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID?, from payload: [UInt8]
  ) throws(PayloadError) -> Object {
    var object = Object.blank
    try payload.withUnsafeBufferPointer { (memory) throws(PayloadError) in
      var reader = try resources(of: id, in: PayloadBytes(memory.baseAddress, count: memory.count))
      try object.readResources(from: &reader)
    }
    return object
  }

  /// Reads the Resources of an Object Instance, with or without an entry of the instance around them.
  ///
  /// Throws when the payload is malformed, or has another instance's ID, or what `body` throws.
  @inlinable
  public static func withReader<Result>(
    of object: ObjectID, in instance: ObjectInstanceID?, from payload: [UInt8],
    _ body: (inout TLVReader) throws(PayloadError) -> Result
  ) throws(PayloadError) -> Result {
    try PayloadBytes.with(payload) { (bytes) throws(PayloadError) in
      var reader = try resources(of: instance, in: bytes)
      return try body(&reader)
    }
  }

  /// The instances of an Object from their entries.
  ///
  /// Throws when the payload is malformed, an instance comes twice, or lacks a Mandatory Resource.
  @inlinable
  public static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> ObjectInstances<Object> {
    try PayloadBytes.with(payload) { (bytes) throws(PayloadError) in
      var instances = ObjectInstances<Object>()
      var position = 0
      while position < bytes.count {
        let start = position
        let header = try TLVReader.header(in: bytes, at: &position, end: bytes.count)
        guard header.kind == .objectInstance else { throw PayloadError(.misplacedEntry, offset: start) }
        var reader = TLVReader(bytes, from: position, to: position + header.length)
        instances.collect(ObjectInstanceID(rawValue: header.id), try Object(reading: &reader))
        position += header.length
      }
      if let id = instances.sortCollected() { throw PayloadError(.duplicateID(id.rawValue)) }
      return instances
    }
  }

  /// A Resource as one entry.
  ///
  /// Throws when a value has 2^24 bytes or more.
  @inlinable
  public static func encodeResource<Content: ResourceContent>(
    _ content: Content, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID
  ) throws(PayloadError) -> [UInt8] {
    try TLVWriter.payload { content.writeResource(id, to: &$0) }
  }

  /// A Resource from its entry, from the bare entries of its instances, or from within the entry of its Object
  /// Instance. An empty payload is a Resource without instances.
  ///
  /// Throws when the payload is malformed, has another ID or type, or more than the Resource.
  @inlinable
  public static func decodeResource<Content: ResourceContent>(
    _ type: Content.Type, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID, from payload: [UInt8]
  ) throws(PayloadError) -> Content {
    try withReader(of: object, in: instance, from: payload) { (reader) throws(PayloadError) in
      if try reader.enterBareInstances() { return try Content.readResource(from: &reader) }
      guard let found = try reader.nextResource() else { throw PayloadError(.empty) }
      guard found == id else { throw PayloadError(.unexpectedID(found.rawValue), offset: reader.start) }
      let content = try Content.readResource(from: &reader)
      guard reader.position == reader.end else { throw PayloadError(.trailingBytes, offset: reader.position) }
      return content
    }
  }

  /// A Resource Instance as one entry.
  ///
  /// Throws when the value has 2^24 bytes or more.
  @inlinable
  public static func encodeResourceInstance<Value: ResourceValue>(
    _ value: Value, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID, id: ResourceInstanceID
  ) throws(PayloadError) -> [UInt8] {
    try TLVWriter.payload { writer in
      writer.beginInstance(id)
      value.write(to: &writer)
    }
  }

  /// A Resource Instance from its entry, or from within the entry of its Resource.
  ///
  /// Throws when the payload is malformed, has another ID or type, or more than the Resource Instance.
  @inlinable
  public static func decodeResourceInstance<Value: ResourceValue>(
    _ type: Value.Type, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID,
    id: ResourceInstanceID, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    try withReader(of: object, in: instance, from: payload) { (reader) throws(PayloadError) in
      if try !reader.enterBareInstances(), let found = try reader.nextResource(), found != resource {
        throw PayloadError(.unexpectedID(found.rawValue), offset: reader.start)
      }
      try reader.enterInstances()
      let start = reader.instancePosition
      guard let found = try reader.nextInstance() else { throw PayloadError(.empty) }
      guard found == id else { throw PayloadError(.unexpectedID(found.rawValue), offset: start) }
      let end = reader.instancePosition
      let value = try Value.read(from: &reader)
      guard end == reader.instancesEnd, reader.position == reader.end else {
        throw PayloadError(.trailingBytes, offset: end)
      }
      return value
    }
  }

  /// A reader of the Resources in a payload, with or without the entry of their Object Instance around them.
  @inlinable @inline(__always)
  static func resources(of id: ObjectInstanceID?, in bytes: PayloadBytes) throws(PayloadError) -> TLVReader {
    let isWrapped = bytes.count > 0 && TLVHeader.unpacked(bytes.word(at: 0)).header.kind == .objectInstance
    return TLVReader(bytes, from: isWrapped ? try startOfOnly(id, in: bytes) : 0, to: bytes.count)
  }

  /// Where the Resources begin in the entry of an Object Instance, beside which there is no other.
  @usableFromInline
  static func startOfOnly(_ id: ObjectInstanceID?, in bytes: PayloadBytes) throws(PayloadError) -> Int {
    var position = 0
    let header = try TLVReader.header(in: bytes, at: &position, end: bytes.count)
    if let id, id.rawValue != header.id { throw PayloadError(.unexpectedID(header.id), offset: 0) }
    let end = position + header.length
    guard end == bytes.count else { throw PayloadError(.trailingBytes, offset: end) }
    return position
  }
}

extension TLVReader {
  /// Where the payload of a Resource is empty, or begins with a bare instance, goes to its instances as if an entry
  /// of the Resource stood around them; tells whether it did.
  @inlinable
  mutating func enterBareInstances() throws(PayloadError) -> Bool {
    if position < end {
      var place = position
      guard try Self.header(in: bytes, at: &place, end: end).kind == .resourceInstance else { return false }
    }
    entry = TLVHeader(kind: .multipleResource, id: 0, length: end - position)
    valueStart = position
    position = end
    return true
  }
}
