/// Makes a payload of values from several places, for Send, composite operations and notifications with values from
/// the past.
///
/// ```swift
/// var builder = CompositeBuilder<SenMLCBOR>()
/// builder.append(temperature, id: 0)
/// builder.appendRead(20.5, of: Temperature.Resources.sensorValue, in: 1, time: RecordTime(timestamp))
/// let payload = try builder.finish()
/// ```
public struct CompositeBuilder<Format: CompositeFormat>: Sendable {
  @usableFromInline var writer = RecordWriter<Format>()

  /// An empty payload. `root` is the device's alternate path, which names in SenML begin with.
  public init(root: RootPath = .usual) {
    writer.buffer.root = root.bytes
  }

  /// Adds all Resources of an Object Instance.
  @inlinable
  public mutating func append<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID = 0, time: RecordTime? = nil
  ) {
    writer.buffer.time = time
    writer.write(instance, id: id)
  }

  /// On a device: adds the value of a Resource.
  @inlinable
  public mutating func appendRead<Object: LwM2MObject, Value: ResourceContent, Access: ReadableAccess>(
    _ value: Value, of resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0,
    time: RecordTime? = nil
  ) {
    append(value, Object.objectID, instance, resource.id, time)
  }

  /// On a Server: adds a value to write to a Resource.
  @inlinable
  public mutating func appendWrite<Object: LwM2MObject, Value: ResourceContent, Access: WritableAccess>(
    _ value: Value, to resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0
  ) {
    append(value, Object.objectID, instance, resource.id, nil)
  }

  /// On a Server: adds what a patch changes. What it clears is a record without a value, which removes it (LwM2M Core
  /// 1.2, Write-Composite).
  public mutating func append<Object: LwM2MObject>(_ patch: Patch<Object>, id: ObjectInstanceID = 0) {
    writer.buffer.time = nil
    for change in patch.changes {
      writer.beginObjectInstance(Object.objectID, id)
      if let content = change.content {
        content.writeResource(change.id, to: &writer)
      } else {
        writer.beginResource(change.id)
        writer.buffer.endRecord(.nothing)
      }
    }
  }

  /// The payload. Throws when something does not fit the format: LwM2M CBOR has no times, JSON no infinite numbers.
  @inlinable
  public consuming func finish() throws(PayloadError) -> [UInt8] {
    try writer.finish()
  }

  @usableFromInline
  mutating func append<Content: ResourceContent>(
    _ content: Content, _ object: ObjectID, _ instance: ObjectInstanceID, _ id: ResourceID, _ time: RecordTime?
  ) {
    writer.buffer.time = time
    writer.beginObjectInstance(object, instance)
    content.writeResource(id, to: &writer)
  }
}
