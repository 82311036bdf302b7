/// Changes to an Object Instance that a Server writes: new values for some Resources, and none for others.
///
/// ```swift
/// let patch: Patch<Device> = [
///   .set(Device.Resources.timezone, "Europe/Berlin"),
///   .clear(Device.Resources.utcOffset),
/// ]
/// let payload = try SenMLCBOR.encode(patch)
/// try patch.apply(to: &device)
/// ```
///
/// Only Resources that a Server may write can be in it. Of several changes to one Resource, the last counts.
public struct Patch<Object: LwM2MObject>: Equatable, Sendable {
  /// A change to one Resource.
  public struct Change: Equatable, Sendable {
    /// Which Resource.
    public let id: ResourceID
    /// Its new content; `nil` to clear it.
    public let content: AnyResource?

    /// Gives a Resource a value, or all its instances.
    public static func set<Value: ResourceContent, Access: WritableAccess>(
      _ resource: Resource<Object, Value, Access>, _ value: Value
    ) -> Self {
      var writer = AnyResourceWriter()
      value.writeResource(resource.id, to: &writer)
      return Self(id: resource.id, content: writer.resources.first?.content)
    }

    /// Removes a Resource.
    public static func clear<Value, Access: WritableAccess>(_ resource: Resource<Object, Value, Access>) -> Self {
      Self(id: resource.id, content: nil)
    }
  }

  /// The changes, at most one for a Resource, in the order in which they came.
  public private(set) var changes: [Change] = []

  /// No changes.
  public init() {}

  /// Adds a change; a former one to the same Resource counts no more.
  public mutating func append(_ change: Change) {
    changes.removeAll { $0.id == change.id }
    changes.append(change)
  }
}

extension Patch: ExpressibleByArrayLiteral {
  /// These changes.
  public init(arrayLiteral changes: Change...) {
    for change in changes { append(change) }
  }
}

extension Patch {
  /// Changes an instance: sets what is set, removes what is cleared, and leaves all else.
  ///
  /// Throws, and changes nothing, when a Mandatory Resource is cleared, or a value has another type than the instance's.
  public func apply(to instance: inout Object) throws(PayloadError) {
    var resources = instance.resourcesInMemory
    for change in changes {
      resources.removeAll { $0.id == change.id }
      if let content = change.content { resources.append((change.id, content)) }
    }
    var reader = AnyResourceReader(resources)
    instance = try Object(reading: &reader)
  }
}

extension LwM2MObject {
  /// All Resources that are there, as values in memory.
  var resourcesInMemory: [(id: ResourceID, content: AnyResource)] {
    var writer = AnyResourceWriter()
    writeResources(to: &writer)
    return writer.resources
  }
}
