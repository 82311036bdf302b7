import LwM2MDiagnostics

/// Texts on one line, visible, and such that the text can be had back: `\\`, `\t`, `\n`, `\r`, and `\u{1B}` for other
/// characters that could steer a terminal.
enum EscapedText {
  /// The text with its escapes.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text.escapingControlCharacters }
    // Scalars, not characters: a combining mark behind a backslash would hide it.
    return text.unicodeScalars.split(separator: "\\", omittingEmptySubsequences: false)
      .map { String($0).escapingControlCharacters }.joined(separator: "\\\\")
  }

  /// The text that one with escapes stands for; `nil` when a backslash begins no escape.
  static func value(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var value = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        value.append(scalar)
        continue
      }
      guard let escaped = escape(&rest) else { return nil }
      value.append(escaped)
    }
    return String(value)
  }

  /// The character that stands behind a backslash.
  private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "\\": return "\\"
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "u":
      guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
      let digits = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard digits.utf8.count <= 6, !digits.hasPrefix("+") else { return nil }
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }
}
