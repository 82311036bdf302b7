/// The short name of a code, cut from what stands behind it: `Idle` from `Idle (before downloading …)`.
struct CodeLabel {
  /// The name, never empty.
  var text: String
  /// How many words the text has up to the end of its first clause, before it was shortened.
  var clauseWordCount: Int
  /// Whether it says what the code stands for in numbers only: `1 ms` in `1 = 1 ms`.
  var isMeasure: Bool

  /// More words make no name.
  static let maximumWordCount = 7
  /// And no more bytes either.
  static let maximumLength = 60

  /// The name at the start of `bytes`, `nil` when there is none.
  ///
  /// - Parameter keepsDetails: whether the name goes on through parentheses and commas, to tell it from others.
  init?(_ bytes: ArraySlice<UInt8>, keepsDetails: Bool = false) {
    let clause = Self.clause(of: bytes, keepsDetails: keepsDetails)
    let kept = keepsDetails ? clause.words.prefix(2 * Self.maximumWordCount) : Self.shortened(clause)
    var name = Self.joined(kept)
    while let end = name.unicodeScalars.last, Self.trailing.contains(end) { name.unicodeScalars.removeLast() }
    guard name.utf8.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 }) else { return nil }
    guard name.utf8.count <= Self.maximumLength else { return nil }
    text = name
    clauseWordCount = clause.words.count
    isMeasure = Self.isMeasure(clause.words)
  }

  private static func joined(_ words: ArraySlice<ArraySlice<UInt8>>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(maximumLength)
    for word in words {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += word
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A clause without what stands in parentheses.
  private struct Clause {
    var words: [ArraySlice<UInt8>] = []
    /// How many words come before the first parenthesis, `nil` when there is none.
    var wordsBeforeParenthesis: Int?
  }

  private static let trailing: [Unicode.Scalar] = [":", "-", "–", "—", "=", "\"", "'", "”", "’", "/", " "]

  /// `bytes` up to the end of the first clause.
  private static func clause(of bytes: ArraySlice<UInt8>, keepsDetails: Bool) -> Clause {
    var clause = Clause()
    clause.words.reserveCapacity(maximumWordCount)
    var index = bytes.firstIndex { $0 > UInt8(ascii: " ") && !isMark($0) } ?? bytes.endIndex
    var start = index
    while index < bytes.endIndex, !endsClause(bytes, at: index) || (keepsDetails && isDetail(bytes[index])) {
      let isOpening = bytes[index] == UInt8(ascii: "(") && !keepsDetails
      if bytes[index] <= UInt8(ascii: " ") || isOpening || (keepsDetails && isDetail(bytes[index])) {
        if start < index { clause.words.append(bytes[start..<index]) }
        if isOpening {
          if clause.wordsBeforeParenthesis == nil { clause.wordsBeforeParenthesis = clause.words.count }
          guard let closing = closing(of: index, in: bytes) else { return clause }
          index = closing
        }
        start = index + 1
      }
      index += 1
    }
    if start < index { clause.words.append(bytes[start..<index]) }
    return clause
  }

  /// What may stand before a name and is no part of it.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static func isDetail(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
  }

  /// Where the parenthesis that opens at `index` closes on the same line.
  private static func closing(of index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    for position in index..<bytes.endIndex {
      if bytes[position] == UInt8(ascii: ")") { return position }
      if bytes[position] == UInt8(ascii: "\n") { return nil }
    }
    return nil
  }

  private static func endsClause(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    let next = index + 1 < text.endIndex ? text[index + 1] : UInt8(ascii: " ")
    switch text[index] {
    case UInt8(ascii: ","):
      return !next.isDigit  // `3,5 t`
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "<"),
      UInt8(ascii: "{"), UInt8(ascii: "="):
      return true
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return next <= UInt8(ascii: " ") || next == UInt8(ascii: "\"")
    case UInt8(ascii: "-"):
      return next <= UInt8(ascii: " ")
    case 0xE2:  // dashes, the ellipsis, the bullet and closing quotation marks
      return next == 0x80
    default:
      return false
    }
  }

  /// The words that make the name of a clause.
  private static func shortened(_ clause: Clause) -> ArraySlice<ArraySlice<UInt8>> {
    let words = clause.words
    var kept = words[...]
    while kept.count > 1, let first = kept.first, isLead(first) { kept.removeFirst() }
    if let end = kept.dropFirst().firstIndex(where: beginsSentence) { kept = kept[..<end] }
    if kept.count > maximumWordCount, let count = clause.wordsBeforeParenthesis, kept.startIndex < count {
      kept = kept[..<min(count, kept.endIndex)]
    }
    if kept.count > maximumWordCount {
      // `REJECTED WITH CERTAINTY No measured value …`
      let capitals = kept.prefix {
        $0.count > 1 && !$0.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      }
      if !capitals.isEmpty, capitals.count <= maximumWordCount {
        kept = capitals
      } else if let end = kept.prefix(maximumWordCount + 1).dropFirst(2).firstIndex(where: joinsClause) {
        kept = kept[..<end]
      } else {
        kept = kept.prefix(maximumWordCount)
      }
    }
    if kept.endIndex < words.endIndex {
      while kept.count > 1, let last = kept.last, joins(last) { kept.removeLast() }
    }
    while kept.count > 1, let last = kept.last, last.isWord("and") || last.isWord("or") { kept.removeLast() }
    return kept
  }

  /// Whether a word leads to the name and is no part of it: `or off (2)`, `1 (for SHA224)`.
  private static func isLead(_ word: ArraySlice<UInt8>) -> Bool {
    word.isWord("or") || word.isWord("and") || word.isWord("for")
  }

  /// Whether a sentence begins here, though nothing ended the one before: `multiply When the operation …`.
  private static func beginsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    let words: [StaticString] = ["When", "If", "The", "This", "Where", "where", "Note", "which"]
    return words.contains { word.elementsEqual(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)) }
  }

  /// Whether a name is complete before this word.
  private static func joinsClause(_ word: ArraySlice<UInt8>) -> Bool {
    let words: [StaticString] = [
      "for", "because", "when", "if", "that", "which", "where", "while", "due", "during", "since", "after", "before",
      "is", "are", "has", "was", "by",
    ]
    return words.contains { word.isWord($0) }
  }

  private static func joins(_ word: ArraySlice<UInt8>) -> Bool {
    let words: [StaticString] = [
      "a", "an", "the", "of", "in", "on", "at", "to", "with", "and", "or", "from", "as", "be", "any", "this",
    ]
    return words.contains { word.isWord($0) } || joinsClause(word)
  }

  /// `1 ms`, `15.4W`, `100 %`
  private static func isMeasure(_ words: [ArraySlice<UInt8>]) -> Bool {
    guard words.count <= 2, let first = words.first else { return false }
    var scanner = RangeScanner(Array(first))
    guard scanner.scanNumber() != nil else { return false }
    let rest = first.dropFirst(scanner.index)
    let unit = rest.isEmpty ? words.dropFirst().first : rest
    return unit.map { RangeUnit($0) != nil } ?? true
  }
}
