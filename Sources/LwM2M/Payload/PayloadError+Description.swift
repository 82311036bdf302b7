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
    case .duplicatePath(let path): "the path " + path.description + " comes twice"
    case .missingResource(let id): "the Mandatory Resource " + id.description + " is missing"
    case .empty: "the payload holds nothing of what was asked for"
    case .trailingBytes: "bytes are left over at the end"
    case .tooLong: "a value or an instance is too long for the format"
    case .noRoom: "the payload is larger than the memory for it"
    case .expected(let expectation): "expected " + expectation.text
    case .nestedTooDeeply: "arrays and maps are nested too deeply"
    case .invalidPath: "expected a path such as /3303/0/5700"
    case .unexpectedPath(let path): "the path " + path.description + " is not within the one that was asked for"
    case .duplicateField: "a field comes twice, or a record has two values"
    case .unknownField: "a field whose name ends with an underscore must be understood, and is not"
    case .unsupportedVersion: "the version of SenML is not 10"
    case .missingValue: "a record has no value"
    case .unexpectedValue: "a record has a value or a time where only a path belongs"
    case .invalidTime: "the time is not a number of seconds within 292 years from 1970"
    case .notRepresentable: "the format cannot hold this value"
    case .notWritable(let id): "a Server may not write the Resource " + id.description
    case .unknownResource(let id): "the definition has no Resource " + id.description
    case .outOfRange(let id): "a value of the Resource " + id.description + " is out of the definition's range"
    }
  }
}

extension PayloadError.Expectation {
  fileprivate var text: String {
    switch self {
    case .value: "a value"
    case .array: "an array or its end"
    case .object: "an object"
    case .label: "the name of a field"
    case .number: "a number"
    case .text: "text in UTF-8"
    case .colon: "a colon"
    case .comma: "a comma, or the end of the array or object"
    case .pathKey: "IDs from 0 to 65534 as a key"
    case .link: "a path between < and >"
    case .attribute: "the name or value of an attribute"
    case .end: "the end of the payload"
    }
  }
}
