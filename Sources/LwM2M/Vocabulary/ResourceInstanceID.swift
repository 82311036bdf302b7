/// The number of a Resource Instance within a Resource with multiple instances.
public struct ResourceInstanceID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The number itself.
  public var rawValue: UInt16

  /// The identifier with this number.
  @inlinable
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The identifier with this number; a literal beyond 65535 does not compile.
  @inlinable
  public init(integerLiteral value: UInt16) {
    self.rawValue = value
  }

  /// Whether the left identifier has the smaller number.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  /// MAX_ID, which no Resource Instance ever has (LwM2M Core, "Identifiers").
  @inlinable public static var reserved: Self { Self(rawValue: 65535) }
}

extension ResourceInstanceID: CustomStringConvertible {
  /// The number in decimal.
  public var description: String {
    rawValue.description
  }
}
