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
    /// Two values have the same path and time.
    case duplicatePath(ResourcePath)
    /// A Mandatory Resource is not there.
    case missingResource(ResourceID)
    /// The payload ends, and nothing has been found of what was asked for.
    case empty
    /// Bytes are left over behind what was asked for.
    case trailingBytes
    /// A value or an instance is too long for the format: 2^24 bytes and more in TLV.
    case tooLong
    /// The payload does not fit into the caller's memory.
    case noRoom
    /// The bytes are not what the syntax of the format demands here.
    case expected(Expectation)
    /// Arrays and maps stand in each other deeper than any payload needs.
    case nestedTooDeeply
    /// A name or a key is not the path of a Resource, or, where that is allowed, of something above it.
    case invalidPath
    /// The path is not within the request's path.
    case unexpectedPath(ResourcePath)
    /// A record says the same field twice, or has two values.
    case duplicateField
    /// A record has a field that must be understood and is not (RFC 8428, section 4.4).
    case unknownField
    /// The record's version of SenML is not 10 (RFC 8428, section 4.4).
    case unsupportedVersion
    /// A record has no value.
    case missingValue
    /// A record has a value or a time where only a path belongs.
    case unexpectedValue
    /// The time of a record is not a number, or too far away.
    case invalidTime
    /// The format has no way to say this: several values in plain text, say.
    case notRepresentable
    /// A Server may not write the Resource.
    case notWritable(ResourceID)
    /// The definition does not have the Resource.
    case unknownResource(ResourceID)
    /// A value of the Resource is not within the range of the definition.
    case outOfRange(ResourceID)
  }

  /// What the syntax of a format demands at a place.
  public enum Expectation: Equatable, Sendable, CaseIterable {
    /// A value of any kind.
    case value
    /// An array, or its end.
    case array
    /// An object or a map.
    case object
    /// The name of a field, as text or as a number.
    case label
    /// A number.
    case number
    /// Text in UTF-8.
    case text
    /// A colon between a name and its value.
    case colon
    /// A comma, or the end of the array or object.
    case comma
    /// A part of a path: a number, or an array of them.
    case pathKey
    /// A link between `<` and `>`.
    case link
    /// The name of a link's attribute.
    case attribute
    /// The end of the payload.
    case end
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

  /// Throws an error at a place. For what is inlined in many places: making an error takes more code than a call.
  #if hasFeature(Embedded)
    @usableFromInline
  #else
    @usableFromInline @inline(never)
  #endif
  static func fail(_ reason: Reason, at offset: Int) throws(PayloadError) -> Never {
    throw PayloadError(reason, offset: offset)
  }
}
