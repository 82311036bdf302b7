import LwM2MModel

/// `xsi:type`: an element may name another type than the schema's, if it is derived from that.
///
/// Source: XML Schema Part 1, 2.6.1 and 3.3.4, as libxml2 2.9 implements it: only the simple types that have a name can be replaced.
enum TypeSubstitution {
  /// Whether the type that an attribute names may replace the element's, and its text is one of it.
  static func isAllowed(
    _ attribute: SourceAttribute, of node: Int, _ kind: StructureChecker.ValueKind?, _ checker: StructureChecker
  ) -> Bool {
    guard kind == .text || kind == .identifier else { return false }
    // No white space may surround it, which XML Schema would allow.
    let parts = checker.document.value(of: attribute).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      checker.document.namespace(of: String(parts[0]), at: node) == "http://www.w3.org/2001/XMLSchema"
    else { return false }
    let text = checker.text(node)
    return kind == .text ? isText(text, ofType: parts[1]) : isNumber(text, ofType: parts[1])
  }

  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, ofType type: Substring) -> Bool {
    switch type {
    case "unsignedShort": true
    case "unsignedByte": (WrittenValues.identifier(text) ?? 0) <= 255
    default: false
    }
  }

  private static func isText(_ text: UnsafeBufferPointer<UInt8>, ofType type: Substring) -> Bool {
    let word = trimmed(text)
    switch type {
    case "string", "normalizedString", "token":
      return true
    case "language":
      let parts = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      return parts.enumerated().allSatisfy { index, part in
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (index > 0 && isDigit($0)) }
      }
    case "NMTOKEN":
      return !word.isEmpty && word.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ":") }
    case "Name":
      guard let first = word.first, startsName(first) || first == UInt8(ascii: ":") else { return false }
      return word.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ":") }
    case "NCName", "ID", "IDREF":
      guard let first = word.first, startsName(first) else { return false }
      return word.allSatisfy(isNameByte)
    default:
      return false
    }
  }

  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var slice = text[...]
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Every character beyond ASCII counts as a letter, which most of those in use are.
  private static func startsName(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: "_") || byte >= 0x80 }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    startsName(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
