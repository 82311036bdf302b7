extension SourcePrinter {
  /// A documentation comment from a definition's text: wrapped to 120 columns, lines and paragraphs kept.
  ///
  /// Control characters are left out: nothing of a text can end the comment, or hide in it.
  mutating func documentation(_ text: String) {
    let width = 120 - column - 4
    let bytes = Array(text.utf8)
    var pendingBlank = false
    var hasLine = false
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = Self.words(line)
      if words.isEmpty {
        pendingBlank = hasLine
        continue
      }
      if pendingBlank { self.line("///") }
      pendingBlank = false
      hasLine = true
      wrap(words, width: width)
    }
  }

  private mutating func wrap(_ words: [ArraySlice<UInt8>], width: Int) {
    var used = 0
    for word in words {
      if used > 0, used + 1 + word.count > width {
        endLine()
        used = 0
      }
      if used == 0 {
        indent()
        put("///")
      }
      put(" ")
      put(word)
      used += word.count + (used == 0 ? 0 : 1)
    }
    endLine()
  }

  /// The words of a line. Everything up to the blank, and DEL, separates; so do the line separators of Unicode,
  /// which some tools take for line ends, and the marks that turn the direction of text.
  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let separator = separatorLength(line, at: index)
      if separator > 0 {
        if start < index { words.append(line[start..<index]) }
        index += separator
        start = index
      } else {
        index += 1
      }
    }
    if start < line.endIndex { words.append(line[start...]) }
    return words
  }

  private static func separatorLength(_ line: ArraySlice<UInt8>, at index: Int) -> Int {
    let byte = line[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    // U+0080–U+009F: C2 80–9F.
    if byte == 0xC2, index + 1 < line.endIndex, line[index + 1] < 0xA0 { return 2 }
    // U+2028–U+202E and U+2066–U+2069: E2 80 A8–AE and E2 81 A6–A9.
    guard byte == 0xE2, index + 2 < line.endIndex else { return 0 }
    switch (line[index + 1], line[index + 2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }
}
