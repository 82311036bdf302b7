/// A Resource of an Object, with its type and what a Server may do with it.
///
/// For example: `Resource<Temperature, Double, ReadOnly>` for the Sensor Value of a Temperature.
/// For a Resource with multiple instances, `Value` is `ResourceInstances` of their type.
///
/// That these are an `LwM2MObject`, `ResourceContent` and a `ResourceAccess` is said by the functions that take a Resource: here,
/// the compiler would check it for each Resource of generated code.
public struct Resource<Object, Value, Access>: Sendable {
  /// The Resource's ID.
  public let id: ResourceID

  /// The Resource with this ID; `Value` and `Access` are to be those of the definition.
  @inlinable
  public init(_ id: ResourceID) {
    self.id = id
  }

  /// Where the Resource is in a device: `/3303/0/5700`.
  @inlinable
  public func path(inInstance instance: ObjectInstanceID = 0) -> ResourcePath where Object: LwM2MObject {
    .resource(Object.objectID, instance, id)
  }
}

extension Resource where Access: ResourceAccess {
  /// What a Server may do with it.
  @inlinable public var operations: Operations { Access.operations }
}

/// A Resource of an Object that can be executed, and has no value.
public struct ExecutableResource<Object>: Sendable {
  /// The Resource's ID.
  public let id: ResourceID

  /// The Resource with this ID.
  @inlinable
  public init(_ id: ResourceID) {
    self.id = id
  }

  /// Where the Resource is in a device: `/3/0/4`.
  @inlinable
  public func path(inInstance instance: ObjectInstanceID = 0) -> ResourcePath where Object: LwM2MObject {
    .resource(Object.objectID, instance, id)
  }

  /// Execute.
  @inlinable public var operations: Operations { .execute }
}

// Transparent as those of `ResourceID`: generated code has a literal for every Resource.
extension Resource: ExpressibleByIntegerLiteral {
  /// The Resource with this ID; `Value` and `Access` are to be those of the definition.
  @_transparent
  public init(integerLiteral id: UInt16) {
    self.id = ResourceID(rawValue: id)
  }
}

extension ExecutableResource: ExpressibleByIntegerLiteral {
  /// The Resource with this ID.
  @_transparent
  public init(integerLiteral id: UInt16) {
    self.id = ResourceID(rawValue: id)
  }
}
