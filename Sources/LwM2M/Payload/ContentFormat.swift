/// A representation of Resources as bytes, with its number in CoAP's Content-Format registry.
///
/// Each format is a type without values, such as `TLV`. Generated types know nothing of formats. All formats hold the
/// value of a single Resource; those that are an `ObjectFormat` hold whole Objects too.
public protocol ContentFormat {
  /// The number in the CoAP Content-Formats registry.
  static var number: UInt16 { get }

  /// The payload for a Resource: `/3303/0/5700`.
  ///
  /// Throws when a value does not fit the format.
  static func encodeResource<Content: ResourceContent>(
    _ content: Content, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID
  ) throws(PayloadError) -> [UInt8]

  /// A Resource from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  static func decodeResource<Content: ResourceContent>(
    _ type: Content.Type, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID, from payload: [UInt8]
  ) throws(PayloadError) -> Content

  /// The payload for a Resource Instance: `/3/0/7/1`.
  ///
  /// Throws when the value does not fit the format.
  static func encodeResourceInstance<Value: ResourceValue>(
    _ value: Value, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID, id: ResourceInstanceID
  ) throws(PayloadError) -> [UInt8]

  /// A Resource Instance from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another Resource Instance, or holds another type.
  static func decodeResourceInstance<Value: ResourceValue>(
    _ type: Value.Type, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID,
    id: ResourceInstanceID, from payload: [UInt8]
  ) throws(PayloadError) -> Value
}

/// A Content-Format that holds whole Objects and Object Instances.
public protocol ObjectFormat: ContentFormat {
  /// What reads the Resources of an Object Instance.
  associatedtype Reader: ResourceReader

  /// The payload for an Object Instance: what answers a Read of `/3303/0`.
  ///
  /// Throws when a value does not fit the format.
  static func encode<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID
  ) throws(PayloadError) -> [UInt8]

  /// Appends the payload for an Object Instance to an array, whose memory can so be used again.
  ///
  /// Throws, and appends nothing, when a value does not fit the format.
  static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to bytes: inout [UInt8]
  ) throws(PayloadError)

  /// Appends the payload for an Object Instance to memory of the caller.
  ///
  /// Throws, and appends nothing, when there is no room for it, or a value does not fit the format.
  static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to output: inout OutputSpan<UInt8>
  ) throws(PayloadError)

  /// An Object Instance from its payload, whichever it is when `id` is `nil`.
  ///
  /// Throws when the payload is malformed, belongs to another instance, or lacks a Mandatory Resource.
  static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID?, from payload: [UInt8]
  ) throws(PayloadError) -> Object

  /// The payload for an Object with its instances: what answers a Read of `/3303`.
  ///
  /// Throws when a value does not fit the format.
  static func encode<Object: LwM2MObject>(
    _ instances: ObjectInstances<Object>
  ) throws(PayloadError) -> [UInt8]

  /// The instances of an Object from their payload.
  ///
  /// Throws when the payload is malformed, an instance comes twice, or lacks a Mandatory Resource.
  static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> ObjectInstances<Object>

  /// Reads the Resources in the payload of an Object Instance, whichever it is when `instance` is `nil`.
  ///
  /// The reader lives until `body` returns: it reads memory of the payload. Throws when the payload is malformed or
  /// belongs to something else, and what `body` throws.
  static func withReader<Result>(
    of object: ObjectID, in instance: ObjectInstanceID?, from payload: [UInt8],
    _ body: (inout Reader) throws(PayloadError) -> Result
  ) throws(PayloadError) -> Result
}

extension ObjectFormat {
  /// An Object Instance from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another instance, or lacks a Mandatory Resource.
  @inlinable
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID?, from payload: [UInt8]
  ) throws(PayloadError) -> Object {
    try withReader(of: Object.objectID, in: id, from: payload) { (reader) throws(PayloadError) in
      try Object(reading: &reader)
    }
  }

  /// Appends the payload for an Object Instance to an array.
  ///
  /// Throws, and appends nothing, when a value does not fit the format.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to bytes: inout [UInt8]
  ) throws(PayloadError) {
    bytes += try encode(instance, id: id)
  }

  /// Appends the payload for an Object Instance to memory of the caller.
  ///
  /// Throws, and appends nothing, when there is no room for it, or a value does not fit the format.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID, to output: inout OutputSpan<UInt8>
  ) throws(PayloadError) {
    try output.append(payload: encode(instance, id: id))
  }

  /// Appends the payload for instance 0 of an Object to memory of the caller.
  ///
  /// Throws, and appends nothing, when there is no room for it, or a value does not fit the format.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, to output: inout OutputSpan<UInt8>
  ) throws(PayloadError) {
    try append(instance, id: 0, to: &output)
  }

  /// Appends the payload for instance 0 of an Object to an array, whose memory can so be used again.
  ///
  /// Throws, and appends nothing, when a value does not fit the format.
  @inlinable
  public static func append<Object: LwM2MObject>(
    _ instance: Object, to bytes: inout [UInt8]
  ) throws(PayloadError) {
    try append(instance, id: 0, to: &bytes)
  }

  /// The payload for instance 0 of an Object.
  ///
  /// Throws when a value does not fit the format.
  @inlinable
  public static func encode<Object: LwM2MObject>(_ instance: Object) throws(PayloadError) -> [UInt8] {
    try encode(instance, id: 0)
  }

  /// An Object Instance from its payload, whichever instance it is.
  ///
  /// Throws when the payload is malformed, or lacks a Mandatory Resource.
  @inlinable
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> Object {
    try decode(type, id: nil, from: payload)
  }
}

/// A Content-Format whose payloads can hold values of any Objects, for composite operations and Send.
public protocol CompositeFormat: ObjectFormat, RecordSyntax where Reader == RecordReader<Self> {}
