/// Reads lists of texts: `"on", "off"`, `ON;OFF`.
struct TextEnumeration {
  private var scanner: RangeScanner
  private let quotedOnly: Bool

  /// The texts that `bytes` list, each once, in their order; `nil` when they are no list of texts.
  ///
  /// Quoted texts may be separated in any way. Words without quotes need a separator without a blank before the next
  /// one, or a `;` or `|`, since `upper case, digits` is prose; and a single one is prose too.
  static func parse(_ bytes: [UInt8], quotedOnly: Bool = false) -> [String]? {
    var enumeration = Self(scanner: RangeScanner(bytes), quotedOnly: quotedOnly)
    return enumeration.parse()
  }

  /// Whether `bytes` are `true` and `false`, or 1 and 0, in whatever order and notation.
  static func namesBothTruthValues(_ bytes: [UInt8]) -> Bool {
    var names: Set<Bool> = []
    for word in bytes.split(whereSeparator: { !$0.isLetter }) {
      switch true {
      case word.isWord("true"): names.insert(true)
      case word.isWord("false"): names.insert(false)
      case word.isWord("or"), word.isWord("and"): break
      default: return false
      }
    }
    return names.count == 2
  }

  private mutating func parse() -> [String]? {
    var texts: [String] = []
    var seen: Set<String> = []
    var isFirstQuoted = true
    skipSeparators()
    while !scanner.isAtEnd {
      if scanner.peek() == UInt8(ascii: "."), !texts.isEmpty {
        scanner.advance()
        skipSeparators()
        return scanner.isAtEnd && isWhole(texts, isQuoted: isFirstQuoted) ? texts : nil
      }
      let quoted = scanQuoted()
      if texts.isEmpty { isFirstQuoted = quoted != nil }
      guard isFirstQuoted == (quoted != nil), let text = quoted ?? scanWord(), !text.isEmpty else { return nil }
      if seen.insert(text).inserted { texts.append(text) }
      guard skipSeparators(isAfterWord: quoted == nil) else { return nil }
    }
    return isWhole(texts, isQuoted: isFirstQuoted) ? texts : nil
  }

  private func isWhole(_ texts: [String], isQuoted: Bool) -> Bool {
    texts.count > (isQuoted ? 0 : 1)
  }

  /// Skips what may stand between two texts; `false` when that is too little for words without quotes.
  @discardableResult
  private mutating func skipSeparators(isAfterWord: Bool = false) -> Bool {
    var separator: UInt8 = 0
    var hasBlankAfter = false
    let start = scanner.index
    while !scanner.isAtEnd {
      let byte = scanner.peek()
      if byte <= UInt8(ascii: " ") {
        hasBlankAfter = hasBlankAfter || separator != 0
        scanner.advance()
      } else if Self.separators.contains(byte) {
        separator = byte
        scanner.advance()
      } else if !isAfterWord, skipOr() {
        separator = byte
      } else {
        break
      }
    }
    if scanner.isAtEnd || !isAfterWord { return true }
    if scanner.index == start { return scanner.peek() == UInt8(ascii: ".") }
    return separator == UInt8(ascii: ";") || separator == UInt8(ascii: "|") || (separator != 0 && !hasBlankAfter)
  }

  private static let separators: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"),
  ]

  private mutating func skipOr() -> Bool {
    for word: StaticString in ["or ", "and "] {
      if scanner.bytes[scanner.index...].prefix(word.utf8CodeUnitCount).isWord(word) {
        scanner.advance(word.utf8CodeUnitCount)
        return true
      }
    }
    return false
  }

  /// A text in quotes of any kind; a quote within is doubled.
  private mutating func scanQuoted() -> String? {
    guard let (closing, length) = Self.closingQuotes(of: scanner) else { return nil }
    let start = scanner
    scanner.advance(length)
    var text: [UInt8] = []
    while !scanner.isAtEnd {
      if matches(closing) {
        scanner.advance(closing.count)
        if closing.count == 1, matches(closing) {
          text.append(scanner.peek())
          scanner.advance()
          continue
        }
        return String(decoding: text, as: UTF8.self)
      }
      text.append(scanner.peek())
      scanner.advance()
    }
    scanner = start
    return nil
  }

  private func matches(_ bytes: [UInt8]) -> Bool {
    bytes.enumerated().allSatisfy { scanner.peek($0.offset) == $0.element } && !scanner.isAtEnd
  }

  /// The bytes that end a text which begins with the quote here, and the length of that quote.
  private static func closingQuotes(of scanner: RangeScanner) -> ([UInt8], Int)? {
    switch (scanner.peek(), scanner.peek(1), scanner.peek(2)) {
    case (UInt8(ascii: "\""), _, _): ([UInt8(ascii: "\"")], 1)
    case (UInt8(ascii: "'"), _, _): ([UInt8(ascii: "'")], 1)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): ([0xE2, 0x80, 0x9D], 3)  // “ ”
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): ([0xE2, 0x80, 0x99], 3)  // ‘ ’
    default: nil
    }
  }

  private mutating func scanWord() -> String? {
    guard !quotedOnly, scanner.peek().isLetter else { return nil }
    var text: [UInt8] = []
    while !scanner.isAtEnd, scanner.peek().isTextByte {
      text.append(scanner.peek())
      scanner.advance()
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isTextByte: Bool {
    isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}
