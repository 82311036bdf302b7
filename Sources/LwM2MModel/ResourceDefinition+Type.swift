public import LwM2MVocabulary

extension ResourceDefinition {
  /// The type that its values have: Opaque where a Resource that is not executable names none, because bytes are all
  /// that is then known of it.
  public var valueType: ResourceType { type ?? .opaque }

  /// Whether it is part of what an Object Instance holds: readable, or set by a Bootstrap-Server only.
  public var isStored: Bool { operations.isReadable || operations == .none }
}
