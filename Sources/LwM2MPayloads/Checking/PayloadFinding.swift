public import LwM2M

/// Where values disagree with the definition of their Object.
public struct PayloadFinding: Equatable, Sendable {
  /// What the matter is.
  public enum Kind: Hashable, Sendable {
    /// No definition knows the Object or Resource.
    case unknown
    /// A single value where there are instances, the reverse, or an instance of an Object that has only one.
    case wrongMultiplicity
    /// A value of a Resource that can only be executed.
    case notAValue
    /// A value that is not within the definition's range.
    case outOfRange
    /// A Mandatory Resource is not there.
    case missing
  }

  /// What the matter is.
  public var kind: Kind
  /// With what.
  public var path: ResourcePath
  /// What is found there, and what the definition says. A sentence that follows on the path.
  public var message: String

  /// A finding.
  public init(_ kind: Kind, at path: ResourcePath, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// Whether it is worth a warning for who reads leniently: what is unknown is shown as such, and what is missing may well
  /// be somewhere else.
  public var isWarning: Bool { kind != .unknown && kind != .missing }

  /// It as a failure, for who reads strictly.
  public var failure: PayloadFailure { PayloadFailure("\(path): \(message)") }
}
