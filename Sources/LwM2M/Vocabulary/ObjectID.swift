/// The number of an Object: `3303` for Temperature.
///
/// 65535 is never assigned. The registry's ranges (`oma`, `ext`, `x`, …) are rules, not part of the type.
public struct ObjectID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The number itself.
  public var rawValue: UInt16

  // Transparent as those of `ResourceID`.
  /// The identifier with this number.
  @_transparent
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The identifier with this number; a literal beyond 65535 does not compile.
  @_transparent
  public init(integerLiteral value: UInt16) {
    self.rawValue = value
  }

  /// Whether the left identifier has the smaller number.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }

  /// MAX_ID, which no Object ever has (LwM2M Core, "Identifiers").
  @inlinable public static var reserved: Self { Self(rawValue: 65535) }
}

extension ObjectID: CustomStringConvertible {
  /// The number in decimal.
  public var description: String {
    rawValue.description
  }
}
