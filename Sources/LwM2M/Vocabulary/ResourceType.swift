/// The data type of a Resource (LwM2M Core, "Data Types").
public enum ResourceType: Hashable, Sendable, CaseIterable {
  /// UTF-8 text.
  case string
  /// A signed integer of at most 64 bits.
  case integer
  /// An unsigned integer of at most 64 bits (since LwM2M 1.1).
  case unsignedInteger
  /// A floating-point number of 32 or 64 bits.
  case float
  /// True or false.
  case boolean
  /// Bytes without a meaning of their own.
  case opaque
  /// Seconds since 1970-01-01 UTC.
  case time
  /// An Object Link: an Object ID and an Object Instance ID.
  case objectLink
  /// A Core Link: text in the CoRE Link Format (since LwM2M 1.1).
  case coreLink

  /// The type's name in definition files: `Unsigned Integer`, `Objlnk`, …
  public var name: String {
    switch self {
    case .string: "String"
    case .integer: "Integer"
    case .unsignedInteger: "Unsigned Integer"
    case .float: "Float"
    case .boolean: "Boolean"
    case .opaque: "Opaque"
    case .time: "Time"
    case .objectLink: "Objlnk"
    case .coreLink: "Corelnk"
    }
  }
}
