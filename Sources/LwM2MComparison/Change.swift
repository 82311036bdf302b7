public import LwM2MVocabulary
public import LwM2MDiagnostics

/// A change from one version of a definition to another.
public struct Change: Hashable, Sendable {
  /// The rule that says what it asks of the version.
  public var rule: RuleID
  /// What it asks of the version.
  public var impact: Impact
  /// The Resource, `nil` where the Object as a whole is meant.
  public var resourceID: ResourceID?
  /// What changed, in words, with both values.
  public var message: String
  /// Where it stood, as a byte offset into the text of the old file; `nil` where it did not.
  public var oldOffset: Int?
  /// Where it stands, as a byte offset into the text of the new file; `nil` where it does not.
  public var newOffset: Int?
}
