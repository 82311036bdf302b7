public import LwM2M

/// A value of a payload, and whether a definition says its type.
public struct KnownValue: Equatable, Sendable {
  /// The value with its path and time.
  public var value: PathValue
  /// Whether a definition knows the path; if not, the value has the type that the format says.
  public var isKnown: Bool

  /// A value.
  public init(_ value: PathValue, isKnown: Bool) {
    self.value = value
    self.isKnown = isKnown
  }
}
