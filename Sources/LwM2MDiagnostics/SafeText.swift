extension String {
  /// This text with every character that could steer a terminal written as an escape, so that text from a file never
  /// becomes a control code.
  ///
  /// Escaped are the control characters (C0, DEL, C1), line and paragraph separators, and the marks that reorder text
  /// (which can make a line read differently from what it says). A line break becomes `\n`, any other `\u{1B}`.
  public var escapingControlCharacters: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.steersTerminals:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on this character instead of showing it.
  package var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
