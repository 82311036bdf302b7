/// Names from definitions as they stand in comments.
enum NameText {
  /// The name, or `fallback` where nothing of it can be seen.
  static func oneLine(_ name: String, or fallback: String) -> String {
    let line = oneLine(name)
    return line.isEmpty ? fallback : line
  }

  /// The name without what would end or disturb a line: runs of blanks and control characters become one blank.
  static func oneLine(_ name: String) -> String {
    // Most names are plain: look before copying.
    var lastWasBlank = true
    let isPlain = name.utf8.allSatisfy { byte in
      defer { lastWasBlank = byte == 0x20 }
      return byte > 0x20 && byte < 0x7F || byte == 0x20 && !lastWasBlank
    }
    if isPlain, !lastWasBlank { return name }
    return name.unicodeScalars.split { scalar in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
    }
    .map { String($0) }.joined(separator: " ")
  }
}
