extension PayloadError: CustomStringConvertible {
  /// What is wrong and where, as a sentence for people.
  public var description: String {
    guard let offset else { return reason.text }
    return "byte " + offset.description + ": " + reason.text
  }
}

extension PayloadError.Reason {
  fileprivate var text: String {
    switch self {
    case .truncated: "the payload ends within an entry"
    case .reservedID: "the ID 65535 is reserved and cannot be used"
    case .misplacedEntry: "an entry of this kind does not belong here"
    case .wrongMultiplicity: "expected a single value and found instances, or the reverse"
    case .invalidLength(let type): "the value's length does not fit the type " + type.name
    case .invalidValue(let type): "the value is not a valid " + type.name
    case .unexpectedID(let id): "the ID " + id.description + " is not the one that was asked for"
    case .duplicateID(let id): "the ID " + id.description + " comes twice"
    case .missingResource(let id): "the Mandatory Resource " + id.description + " is missing"
    case .empty: "the payload holds nothing of what was asked for"
    case .trailingBytes: "bytes are left over at the end"
    case .tooLong: "a value or an instance is too long for the format"
    }
  }
}
