/// The version of an Object, `major.minor` (LwM2M Core, "Object Versioning").
///
/// An absent version means 1.0. The same shape serves for versions of LwM2M itself.
public struct ObjectVersion: Hashable, Comparable, Sendable {
  /// Raised by a change that is not compatible.
  public var major: UInt16
  /// Raised by a compatible change.
  public var minor: UInt16

  // Transparent as those of `ResourceID`.
  /// The version `major.minor`.
  @_transparent
  public init(major: UInt16, minor: UInt16) {
    self.major = major
    self.minor = minor
  }

  /// 1.0, which an Object has when nothing else is said.
  @inlinable public static var v1_0: Self { Self(major: 1, minor: 0) }
  /// 1.1.
  @inlinable public static var v1_1: Self { Self(major: 1, minor: 1) }
  /// 1.2.
  @inlinable public static var v1_2: Self { Self(major: 1, minor: 2) }

  /// The version written as `1*DIGIT "." 1*DIGIT`; `nil` for any other text and for parts beyond 65535.
  @inlinable
  public init?(_ text: some StringProtocol) {
    var parts: (UInt16, UInt16) = (0, 0)
    var digits = 0
    var isMinor = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."):
        guard digits > 0, !isMinor else { return nil }
        isMinor = true
        digits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let part = isMinor ? parts.1 : parts.0
        let (tens, overflow) = part.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(UInt16(byte - UInt8(ascii: "0")))
        guard !overflow, !carry else { return nil }
        if isMinor { parts.1 = sum } else { parts.0 = sum }
        digits += 1
      default:
        return nil
      }
    }
    guard isMinor, digits > 0 else { return nil }
    self.init(major: parts.0, minor: parts.1)
  }

  /// Whether the left version is the older one.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.major != right.major ? left.major < right.major : left.minor < right.minor
  }
}

extension ObjectVersion: CustomStringConvertible {
  /// `major.minor`.
  public var description: String {
    major.description + "." + minor.description
  }
}
