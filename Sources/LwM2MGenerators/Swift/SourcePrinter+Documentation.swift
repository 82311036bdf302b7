extension SourcePrinter {
  /// A documentation comment from a definition's text: wrapped to 120 columns, lines and paragraphs kept.
  ///
  /// Control characters are left out: nothing of a text can end the comment, or hide in it.
  mutating func documentation(_ text: String) {
    text.withBytes { documentation(utf8: $0) }
  }

  private mutating func documentation(utf8 text: UnsafeBufferPointer<UInt8>) {
    var layout = DocumentationLayout(width: 120 - column - 4)
    var wordStart: Int?
    var index = 0
    while index < text.count {
      let separator = Self.separatorLength(text, at: index)
      guard separator > 0 else {
        if wordStart == nil { wordStart = index }
        index += 1
        continue
      }
      if let start = wordStart { add(word: start..<index, of: text, &layout) }
      wordStart = nil
      if text[index] == UInt8(ascii: "\n") { end(line: &layout, of: text) }
      index += separator
    }
    if let start = wordStart { add(word: start..<text.count, of: text, &layout) }
    flush(&layout, of: text)
  }

  /// Adds a word behind the others of its line, or below them. Words that stand in the text as they will stand in the
  /// comment, one blank apart, are collected and written at once.
  private mutating func add(
    word: Range<Int>, of text: UnsafeBufferPointer<UInt8>, _ layout: inout DocumentationLayout
  ) {
    let fits = layout.used + 1 + word.count <= layout.width
    if layout.used > 0, !fits { flush(&layout, of: text) }
    if layout.used == 0 {
      if layout.isParagraphDue { line("///") }
      layout.isParagraphDue = false
      indent()
      put("/// ")
      layout.run = word
      layout.used = word.count
      layout.hasText = true
      return
    }
    layout.used += 1 + word.count
    if word.lowerBound == layout.run.upperBound + 1, text[layout.run.upperBound] == UInt8(ascii: " ") {
      layout.run = layout.run.lowerBound..<word.upperBound
    } else {
      put(UnsafeBufferPointer(rebasing: text[layout.run]))
      put(" ")
      layout.run = word
    }
  }

  /// Ends the line of the comment, if there is one.
  private mutating func flush(_ layout: inout DocumentationLayout, of text: UnsafeBufferPointer<UInt8>) {
    guard layout.used > 0 else { return }
    put(UnsafeBufferPointer(rebasing: text[layout.run]))
    endLine()
    layout.used = 0
  }

  /// Ends a line of the text; an empty one begins a paragraph, unless it comes first.
  private mutating func end(line layout: inout DocumentationLayout, of text: UnsafeBufferPointer<UInt8>) {
    if layout.used == 0 { layout.isParagraphDue = layout.hasText }
    flush(&layout, of: text)
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
  /// The bytes that fit a line.
  let width: Int
  /// The bytes in the present line, those of `run` counted.
  var used = 0
  /// The words at the end of the line that are not written yet, as a range of the text.
  var run = 0..<0
  /// Whether there is text above.
  var hasText = false
  /// Whether an empty line comes before the next word.
  var isParagraphDue = false
}
