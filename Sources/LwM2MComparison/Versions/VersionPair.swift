/// Two versions of an Object, one of which follows the other.
public struct VersionPair: Sendable {
  /// The version before.
  public let old: FiledDefinition
  /// The version after.
  public let new: FiledDefinition
  /// What changed between them.
  public let comparison: Comparison

  /// Compares two versions.
  public init(from old: FiledDefinition, to new: FiledDefinition) {
    self.old = old
    self.new = new
    comparison = Comparison(from: old.definition, to: new.definition)
  }
}
