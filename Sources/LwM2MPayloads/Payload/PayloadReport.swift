/// The values of a payload, and where they disagree with definitions.
public struct PayloadReport: Equatable, Sendable {
  /// The values, in the order of the payload.
  public var values: [KnownValue]
  /// What is not as a definition says: of values in the same order, then what is missing.
  public var findings: [PayloadFinding]
}
