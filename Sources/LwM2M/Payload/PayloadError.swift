/// Why a payload could not be read or written, and where.
public struct PayloadError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// The payload ends within an entry.
    case truncated
    /// An entry has the ID 65535, which nothing ever has.
    case reservedID
    /// An entry stands where its kind does not belong: a Resource Instance directly in an Object Instance, say.
    case misplacedEntry
    /// A single value was expected, and several instances stand there, or the reverse.
    case wrongMultiplicity
    /// The value's length does not fit its type.
    case invalidLength(ResourceType)
    /// The value is none of its type: a Boolean 2, text that is not UTF-8.
    case invalidValue(ResourceType)
    /// The entry has another ID than the request's path.
    case unexpectedID(UInt16)
    /// Two entries side by side have the same ID.
    case duplicateID(UInt16)
    /// A Mandatory Resource is not there.
    case missingResource(ResourceID)
    /// The payload ends, and nothing has been found of what was asked for.
    case empty
    /// Bytes are left over behind what was asked for.
    case trailingBytes
    /// A value or an instance is too long for the format: 2^24 bytes and more in TLV.
    case tooLong
  }

  /// What is wrong.
  public var reason: Reason
  /// Where, in bytes from the start of the payload; `nil` when no place is meant.
  public var offset: Int?

  /// An error at a place.
  @inlinable
  public init(_ reason: Reason, offset: Int? = nil) {
    self.reason = reason
    self.offset = offset
  }
}
