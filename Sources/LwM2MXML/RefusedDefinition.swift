public import LwM2MModel

/// What was understood of a definition that has no clear meaning: enough for rules to find its other faults, and no
/// more than that. What was not understood has a value that no rule objects to.
public struct RefusedDefinition: Sendable {
  /// The definition.
  public var definition: ObjectDefinition
  /// Whether its Object ID is known; if not, `definition` has 65535 in its place.
  public var hasID: Bool

  /// What was understood of a definition.
  public init(definition: ObjectDefinition, hasID: Bool) {
    self.definition = definition
    self.hasID = hasID
  }
}
