public import Foundation
public import LwM2M

// Payloads as `Data`, which is what network libraries give. The reverse is `Data(try TLV.encode(temperature))`.

extension ObjectFormat {
  /// An Object Instance from its payload, whichever instance it is when `id` is `nil`.
  ///
  /// Throws when the payload is malformed, belongs to another instance, or lacks a Mandatory Resource.
  public static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID? = nil, from payload: Data
  ) throws(PayloadError) -> Object {
    try decode(type, id: id, from: Array(payload))
  }

  /// The instances of an Object from their payload.
  ///
  /// Throws when the payload is malformed, an instance comes twice, or lacks a Mandatory Resource.
  public static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: Data
  ) throws(PayloadError) -> ObjectInstances<Object> {
    try decodeInstances(of: type, from: Array(payload))
  }
}

extension ContentFormat {
  /// On a Server: the value in a device's answer to a Read of a Resource, or in a notification.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  public static func decodeRead<Object: LwM2MObject, Value: ResourceContent, Access: ReadableAccess>(
    _ resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0, from payload: Data
  ) throws(PayloadError) -> Value {
    try decodeRead(resource, in: instance, from: Array(payload))
  }

  /// On a device: the value in a Server's Write to a Resource.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  public static func decodeWrite<Object: LwM2MObject, Value: ResourceContent, Access: WritableAccess>(
    _ resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0, from payload: Data
  ) throws(PayloadError) -> Value {
    try decodeWrite(resource, in: instance, from: Array(payload))
  }
}

extension CompositePayload {
  /// The values in `payload`, whose names begin with `root`.
  ///
  /// Throws when the payload is malformed, or a name is not a path.
  public init(_ payload: Data, root: RootPath = .usual) throws(PayloadError) {
    try self.init(Array(payload), root: root)
  }
}

extension Registration {
  /// What a Register or Update says.
  ///
  /// Throws when the payload is malformed, or contradicts itself: two roots, two versions of an Object.
  public init(decoding payload: Data) throws(PayloadError) {
    try self.init(decoding: Array(payload))
  }
}
