// Single Resources, with what a Server may do with them held by the compiler: a Server reads what a device answers
// (`decodeRead`) and makes what it writes (`encodeWrite`); a device does the reverse.

extension ContentFormat {
  /// On a device: the payload that answers a Read of a Resource.
  ///
  /// Throws when the value does not fit the format.
  @inlinable
  public static func encodeRead<Object: LwM2MObject, Value: ResourceContent, Access: ReadableAccess>(
    _ value: Value, of resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0
  ) throws(PayloadError) -> [UInt8] {
    try encodeResource(value, of: Object.objectID, in: instance, id: resource.id)
  }

  /// On a Server: the value in a device's answer to a Read of a Resource, or in a notification.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  @inlinable
  public static func decodeRead<Object: LwM2MObject, Value: ResourceContent, Access: ReadableAccess>(
    _ resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    try decodeResource(Value.self, of: Object.objectID, in: instance, id: resource.id, from: payload)
  }

  /// On a Server: the payload of a Write to a Resource.
  ///
  /// Throws when the value does not fit the format.
  @inlinable
  public static func encodeWrite<Object: LwM2MObject, Value: ResourceContent, Access: WritableAccess>(
    _ value: Value, to resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0
  ) throws(PayloadError) -> [UInt8] {
    try encodeResource(value, of: Object.objectID, in: instance, id: resource.id)
  }

  /// On a device: the value in a Server's Write to a Resource.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  @inlinable
  public static func decodeWrite<Object: LwM2MObject, Value: ResourceContent, Access: WritableAccess>(
    _ resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    try decodeResource(Value.self, of: Object.objectID, in: instance, id: resource.id, from: payload)
  }

  /// On a device: the payload that answers a Read of a Resource Instance, or a notification of it.
  ///
  /// Throws when the value does not fit the format.
  @inlinable
  public static func encodeRead<Object: LwM2MObject, Value: ResourceValue, Access: ReadableAccess>(
    _ value: Value, of resource: Resource<Object, ResourceInstances<Value>, Access>, in instance: ObjectInstanceID = 0,
    at resourceInstance: ResourceInstanceID
  ) throws(PayloadError) -> [UInt8] {
    try encodeResourceInstance(
      value, of: Object.objectID, in: instance, resource: resource.id, id: resourceInstance)
  }

  /// On a Server: the value in a device's answer to a Read of a Resource Instance, or in a notification.
  ///
  /// Throws when the payload is malformed, belongs to something else, or holds another type.
  @inlinable
  public static func decodeRead<Object: LwM2MObject, Value: ResourceValue, Access: ReadableAccess>(
    _ resource: Resource<Object, ResourceInstances<Value>, Access>, in instance: ObjectInstanceID = 0,
    at resourceInstance: ResourceInstanceID, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    try decodeResourceInstance(
      Value.self, of: Object.objectID, in: instance, resource: resource.id, id: resourceInstance, from: payload)
  }

  /// On a Server: the payload of a Write to a Resource Instance.
  ///
  /// Throws when the value does not fit the format.
  @inlinable
  public static func encodeWrite<Object: LwM2MObject, Value: ResourceValue, Access: WritableAccess>(
    _ value: Value, to resource: Resource<Object, ResourceInstances<Value>, Access>, in instance: ObjectInstanceID = 0,
    at resourceInstance: ResourceInstanceID
  ) throws(PayloadError) -> [UInt8] {
    try encodeResourceInstance(
      value, of: Object.objectID, in: instance, resource: resource.id, id: resourceInstance)
  }

  /// On a device: the value in a Server's Write to a Resource Instance.
  ///
  /// Throws when the payload is malformed, belongs to something else, or holds another type.
  @inlinable
  public static func decodeWrite<Object: LwM2MObject, Value: ResourceValue, Access: WritableAccess>(
    _ resource: Resource<Object, ResourceInstances<Value>, Access>, in instance: ObjectInstanceID = 0,
    at resourceInstance: ResourceInstanceID, from payload: [UInt8]
  ) throws(PayloadError) -> Value {
    try decodeResourceInstance(
      Value.self, of: Object.objectID, in: instance, resource: resource.id, id: resourceInstance, from: payload)
  }
}
