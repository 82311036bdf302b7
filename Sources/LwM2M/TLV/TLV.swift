/// TLV, Content-Format 11542 (LwM2M Core, "TLV").
///
/// Written in the shortest form; read in any form.
public enum TLV: ContentFormat {
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
        writer.wrap(from: start, as: .objectInstance, id: element.id.rawValue)
      }
    }
  }

  /// An Object Instance from its Resources, or from one entry that holds them.
  ///
  /// Throws when the payload is malformed, has another instance's ID, or lacks a Mandatory Resource.
  @inlinable
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID?, from payload: [UInt8]
  ) throws(PayloadError) -> Object {
    try payload.withUnsafeBufferPointer { (bytes) throws(PayloadError) in
      var reader = try resources(of: id, in: bytes)
      return try Object(reading: &reader)
    }
  }

  /// The instances of an Object from their entries.
  ///
  /// Throws when the payload is malformed, an instance comes twice, or lacks a Mandatory Resource.
  @inlinable
  public static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> ObjectInstances<Object> {
    try payload.withUnsafeBufferPointer { (bytes) throws(PayloadError) in
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
    try payload.withUnsafeBufferPointer { (bytes) throws(PayloadError) in
      var reader = try resources(of: instance, in: bytes)
      if try reader.enterBareInstances() { return try Content.readResource(from: &reader) }
      guard let found = try reader.nextResource() else { throw PayloadError(.empty) }
      guard found == id else { throw PayloadError(.unexpectedID(found.rawValue), offset: reader.start) }
      let content = try Content.readResource(from: &reader)
      guard reader.position == reader.end else { throw PayloadError(.trailingBytes, offset: reader.position) }
      return content
    }
  }

  /// A reader of the Resources in a payload, with or without the entry of their Object Instance around them.
  @inlinable
  static func resources(
    of id: ObjectInstanceID?, in payload: UnsafeBufferPointer<UInt8>
  ) throws(PayloadError) -> TLVReader {
    var position = 0
    guard !payload.isEmpty else { return TLVReader(payload, from: 0, to: 0) }
    let header = try TLVReader.header(in: payload, at: &position, end: payload.count)
    guard header.kind == .objectInstance else { return TLVReader(payload, from: 0, to: payload.count) }
    if let id, id.rawValue != header.id { throw PayloadError(.unexpectedID(header.id), offset: 0) }
    let end = position + header.length
    guard end == payload.count else { throw PayloadError(.trailingBytes, offset: end) }
    return TLVReader(payload, from: position, to: end)
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
