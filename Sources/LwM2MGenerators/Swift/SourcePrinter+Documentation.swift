extension SourcePrinter {
  /// A documentation comment from a definition's text: wrapped to 120 columns, lines and paragraphs kept.
  ///
  /// Control characters are left out: nothing of a text can end the comment, or hide in it.
  mutating func documentation(_ text: String) {
    var text = text
    text.withUTF8 { documentation(utf8: $0) }
  }

  private mutating func documentation(utf8 text: UnsafeBufferPointer<UInt8>) {
    var layout = DocumentationLayout(text: text, width: 120 - column - 4)
    var wordStart: Int?
    var index = 0
    while index < text.count {
      let separator = Self.separatorLength(text, at: index)
      guard separator > 0 else {
        if wordStart == nil { wordStart = index }
        index += 1
        continue
      }
      if let start = wordStart { put(word: start..<index, &layout) }
      wordStart = nil
      if text[index] == UInt8(ascii: "\n") { end(line: &layout) }
      index += separator
    }
    if let start = wordStart { put(word: start..<text.count, &layout) }
    if layout.used > 0 { endLine(of: &layout) }
  }

  /// Puts a word behind the others of its line, or below them.
  private mutating func put(word: Range<Int>, _ layout: inout DocumentationLayout) {
    if layout.used > 0, layout.used + 1 + word.count > layout.width { endLine(of: &layout) }
    if layout.used == 0 {
      if layout.isParagraphDue { line("///") }
      layout.isParagraphDue = false
      indent()
      put("///")
    }
    if !layout.extendRun(by: word) {
      putRun(of: layout)
      layout.run = word
    }
    layout.used += word.count + (layout.used == 0 ? 0 : 1)
    layout.hasText = true
  }

  private mutating func putRun(of layout: DocumentationLayout) {
    guard !layout.run.isEmpty else { return }
    put(" ")
    put(UnsafeBufferPointer(rebasing: layout.text[layout.run]))
  }

  private mutating func endLine(of layout: inout DocumentationLayout) {
    putRun(of: layout)
    layout.run = 0..<0
    layout.used = 0
    endLine()
  }

  /// Ends a line of the text; an empty one begins a paragraph, unless it comes first.
  private mutating func end(line layout: inout DocumentationLayout) {
    if layout.used > 0 { endLine(of: &layout) } else { layout.isParagraphDue = layout.hasText }
  }

  /// How many bytes at `index` separate words, 0 when none do. Everything up to the blank, and DEL, separates; so do the
  /// line separators of Unicode, which some tools take for line ends, and the marks that turn the direction of text.
  private static func separatorLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if byte < 0x7F { return byte <= 0x20 ? 1 : 0 }
    if byte == 0x7F { return 1 }
    // U+0080–U+009F: C2 80–9F.
    if byte == 0xC2, index + 1 < text.count, text[index + 1] < 0xA0 { return 2 }
    // U+2028–U+202E and U+2066–U+2069: E2 80 A8–AE and E2 81 A6–A9.
    guard byte == 0xE2, index + 2 < text.count else { return 0 }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }
}

/// How far the writing of a comment has come.
private struct DocumentationLayout {
  let text: UnsafeBufferPointer<UInt8>
  /// The bytes that fit a line.
  let width: Int
  /// The bytes in the present line.
  var used = 0
  /// Words of the present line that are still to be written: they stand in the text as they will in the comment, so
  /// that one copy takes them all.
  var run = 0..<0
  /// Whether there is text above.
  var hasText = false
  /// Whether an empty line comes before the next word.
  var isParagraphDue = false

  /// Adds a word to the run if it follows there after one blank.
  mutating func extendRun(by word: Range<Int>) -> Bool {
    guard !run.isEmpty, run.upperBound + 1 == word.lowerBound, text[run.upperBound] == UInt8(ascii: " ") else {
      return false
    }
    run = run.lowerBound..<word.upperBound
    return true
  }
}
