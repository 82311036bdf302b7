/// The number of a Resource within its Object: `5700` for Sensor Value.
public struct ResourceID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// The number itself.
  public var rawValue: UInt16

  // Generated code is full of these: transparent, so that they are no call even where the compiler does not optimise.
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

  /// MAX_ID, which no Resource ever has (LwM2M Core, "Identifiers").
  @inlinable public static var reserved: Self { Self(rawValue: 65535) }
}

extension ResourceID: CustomStringConvertible {
  /// The number in decimal.
  public var description: String {
    rawValue.description
  }
}
