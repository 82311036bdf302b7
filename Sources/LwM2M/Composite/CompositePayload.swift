/// A payload of values from several places, as typed as one asks: what Send, Observe-Composite and Read-Composite bring,
/// what Write-Composite takes, and notifications with values from the past.
///
/// ```swift
/// let payload = try CompositePayload<SenMLCBOR>(bytes)
/// let temperature = try payload.instance(Temperature.self)
/// let level = try payload.value(of: Device.Resources.batteryLevel)
/// let past = try payload.history(of: Temperature.Resources.sensorValue)
/// ```
///
/// Without a time, the newest value counts.
public struct CompositePayload<Format: CompositeFormat>: Sendable {
  @usableFromInline let payload: [UInt8]
  /// All values in ascending order of path and time.
  @usableFromInline let records: [PayloadRecord]

  /// The values in `payload`, whose names begin with `root`.
  ///
  /// Throws when the payload is malformed, or a name is not a path.
  public init(_ payload: [UInt8], root: RootPath = .usual) throws(PayloadError) {
    guard payload.count < Int32.max else { throw PayloadError(.tooLong) }
    self.payload = payload
    records = try Format.records(in: payload, request: .root, root: root.bytes)
  }

  /// All paths, each once, in ascending order. Those without a value, which remove what is there, are among them.
  public var paths: [ResourcePath] {
    var paths: [ResourcePath] = []
    var former: PathKey?
    for record in records where record.key != former {
      paths.append(record.key.path)
      former = record.key
    }
    return paths
  }

  /// The paths of what is to be removed: records without a value in a Write-Composite (LwM2M Core 1.2, 6.3.9).
  public var removedPaths: [ResourcePath] {
    var paths: [ResourcePath] = []
    for record in records where record.kind == .nothing { paths.append(record.key.path) }
    return paths
  }

  /// An Object Instance; `nil` when nothing of it is there.
  ///
  /// Throws when a value has another type, or a Mandatory Resource is missing.
  @inlinable
  public func instance<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID = 0
  ) throws(PayloadError) -> Object? {
    let range = records.within(PathKey(Object.objectID, id))
    guard !range.isEmpty else { return nil }
    var reader = try RecordReader<Format>(payload, records, range)
    return try Object(reading: &reader)
  }

  /// All instances of an Object that something is there of.
  ///
  /// Throws when a value has another type, or a Mandatory Resource is missing.
  @inlinable
  public func instances<Object: LwM2MObject>(of type: Object.Type) throws(PayloadError) -> ObjectInstances<Object> {
    var instances = ObjectInstances<Object>()
    let range = records.within(PathKey(.object(Object.objectID)))
    try records.forEachInstance(in: range) { (instance, range) throws(PayloadError) in
      var reader = try RecordReader<Format>(payload, records, range)
      instances.collect(instance, try Object(reading: &reader))
    }
    return instances
  }

  /// The value of a Resource; `nil` when it is not there.
  ///
  /// Throws when it has another type.
  @inlinable
  public func value<Object: LwM2MObject, Value: ResourceContent, Access: ResourceAccess>(
    of resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0
  ) throws(PayloadError) -> Value? {
    let range = records.within(PathKey(Object.objectID, instance, resource.id))
    guard !range.isEmpty else { return nil }
    var reader = try RecordReader<Format>(payload, records, range)
    _ = try reader.nextResource()
    return try Value.readResource(from: &reader)
  }

  /// All values of a Resource with their times, the oldest first.
  ///
  /// Throws when one has another type.
  public func history<Object: LwM2MObject, Value: ResourceContent, Access: ReadableAccess>(
    of resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID = 0
  ) throws(PayloadError) -> [TimedValue<Value>] {
    var byTime = Array(records[records.within(PathKey(Object.objectID, instance, resource.id))])
    byTime.sort { left, right in
      let (leftTime, rightTime) = (left.time ?? .now, right.time ?? .now)
      return leftTime != rightTime ? leftTime < rightTime : left.precedes(right)
    }
    var history: [TimedValue<Value>] = []
    var start = 0
    while start < byTime.count {
      let time = byTime[start].time
      var end = start + 1
      while end < byTime.count, byTime[end].time == time { end += 1 }
      var reader = try RecordReader<Format>(payload, byTime, start..<end)
      _ = try reader.nextResource()
      history.append(TimedValue(try Value.readResource(from: &reader), at: time))
      start = end
    }
    return history
  }
}
