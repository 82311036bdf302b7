/// Finds the codes that a text may be naming.
struct CodeHeadScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// Whether only blanks and bullets came since the line began.
  private var isAtLineStart = true

  /// Texts with more are no list of codes that a reader could use.
  private static let maximumCount = 1024

  /// All heads in `bytes`, in their order.
  static func heads(in bytes: [UInt8]) -> [CodeHead] {
    var scanner = Self(bytes: bytes)
    return scanner.scan()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < bytes.count ? bytes[position] : 0
  }

  private mutating func scan() -> [CodeHead] {
    var heads: [CodeHead] = []
    while index < bytes.count, heads.count < Self.maximumCount {
      let current = bytes[index]
      if current.isDigit {
        let wasAtLineStart = isAtLineStart
        isAtLineStart = false
        if let head = head(isAtLineStart: wasAtLineStart) {
          heads.append(head)
          index = max(index + 1, head.labelStart)
        } else {
          skipDigits()
        }
      } else {
        if current == UInt8(ascii: "\n") {
          isAtLineStart = true
        } else if isAtLineStart {
          isAtLineStart = current <= UInt8(ascii: " ") || current.isListMark || current >= 0x80
        }
        index += 1
      }
    }
    return heads
  }

  private mutating func skipDigits() {
    while index < bytes.count, bytes[index].isDigit { index += 1 }
  }

  /// The head whose digits begin here.
  private func head(isAtLineStart: Bool) -> CodeHead? {
    guard let (magnitude, end) = number(at: index) else { return nil }
    let isNegative = byte(index - 1) == UInt8(ascii: "-") && byte(index - 2).isBlankOrEnd
    let code = isNegative ? -magnitude : magnitude
    var start = isNegative ? index - 1 : index
    var (lastCode, position) = rangeEnd(at: end) ?? (code, end)
    var opening: UInt8 = 0
    if byte(start - 1).isOpening, byte(position).closes(byte(start - 1)) {
      start -= 1
      position += 1
      opening = byte(start)
    }
    if lastCode < code { lastCode = code }
    guard isBoundary(before: start, opening: opening) else { return nil }
    guard let (style, labelStart) = style(at: position, opening: opening, isAtLineStart: isAtLineStart) else {
      return nil
    }
    if style != .preceded, isReference(before: start) { return nil }
    return CodeHead(
      code: code, lastCode: lastCode, style: style, start: start, labelStart: labelStart, isAtLineStart: isAtLineStart)
  }

  /// Whether a code can begin at `position`: not within a word or a number, nor after a `<`.
  private func isBoundary(before position: Int, opening: UInt8) -> Bool {
    let previous = byte(position - 1)
    switch previous {
    case 0...UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"),
      UInt8(ascii: "("), UInt8(ascii: "*"):
      return true
    case UInt8(ascii: "."):
      return !byte(position - 2).isDigit
    case UInt8(ascii: "-"):
      return byte(position - 2).isBlankOrEnd  // a bullet
    default:
      return previous >= 0x80 || (opening == UInt8(ascii: "(") && (previous.isLetter || previous.isDigit))
    }
  }

  private func number(at start: Int) -> (Int64, Int)? {
    var value: Int64 = 0
    var position = start
    while byte(position).isDigit {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(byte(position) - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      value = sum
      position += 1
    }
    return (value, position)
  }

  /// The end of the `-203` of `5-203`.
  private func rangeEnd(at start: Int) -> (Int64, Int)? {
    var position = skippingBlanks(from: start)
    let first = byte(position)
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "~") {
      position += 1
    } else if first == UInt8(ascii: "."), byte(position + 1) == UInt8(ascii: ".") {
      while byte(position) == UInt8(ascii: ".") { position += 1 }
    } else if first == 0xE2, byte(position + 1) == 0x80, (0x90...0xA6).contains(byte(position + 2)) {
      position += 3
    } else if first == UInt8(ascii: "t"), byte(position + 1) == UInt8(ascii: "o"), byte(position + 2).isBlankOrEnd {
      position += 2
    } else {
      return nil
    }
    return number(at: skippingBlanks(from: position)).flatMap { $0.1 > skippingBlanks(from: position) ? $0 : nil }
  }

  private func skippingBlanks(from start: Int) -> Int {
    var position = start
    while true {
      if byte(position) == UInt8(ascii: " ") || byte(position) == UInt8(ascii: "\t") {
        position += 1
      } else if byte(position) == 0xC2, byte(position + 1) == 0xA0 {
        position += 2
      } else {
        return position
      }
    }
  }

  /// What holds code and name together, and where the name begins.
  private func style(at end: Int, opening: UInt8, isAtLineStart: Bool) -> (CodeHead.Style, Int)? {
    let next = skippingBlanks(from: end)
    let isInBrackets = opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[")
    if isInBrackets { return (isListEnd(at: next) ? .preceded : .bracketed, skippingMark(at: next)) }
    switch byte(next) {
    case UInt8(ascii: ":"):
      return byte(next + 1).isDigit ? nil : (.colon, next + 1)
    case UInt8(ascii: "="):
      let mark = byte(next + 1) == UInt8(ascii: ">") || byte(next + 1) == UInt8(ascii: "=") ? 2 : 1
      return (.equals, next + mark)
    case UInt8(ascii: "-"):
      if byte(next + 1) == UInt8(ascii: ">") { return (.equals, next + 2) }
      return byte(next + 1).isBlankOrEnd || (next > end && byte(next + 1).isLetter) ? (.dash, next + 1) : nil
    case 0xE2 where byte(next + 1) == 0x80 && (0x90...0x95).contains(byte(next + 2)):
      return (.dash, next + 3)
    case UInt8(ascii: "."):
      return isAtLineStart && next == end && byte(next + 1).isBlankOrEnd ? (.fullStop, next + 1) : nil
    case UInt8(ascii: ")"):
      return next == end && byte(next + 1).isBlankOrEnd ? (.parenthesis, next + 1) : nil
    case UInt8(ascii: "("):
      return (.followed, next + 1)
    default:
      if isAtLineStart, byte(end) == UInt8(ascii: "\t") { return (.tab, next) }
      return wordStyle(at: next)
    }
  }

  private func wordStyle(at start: Int) -> (CodeHead.Style, Int)? {
    let end = wordEnd(from: start)
    guard end > start, byte(end).isBlankOrEnd else { return nil }
    let word = bytes[start..<end]
    return word.isWord("for") || word.isWord("means") || word.isWord("indicates") ? (.word, end) : nil
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while byte(end).isLetter { end += 1 }
    return end
  }

  /// Whether what follows `(1)` says that its name came before: `off (0), on (1)`.
  private func isListEnd(at position: Int) -> Bool {
    switch byte(position) {
    case 0, UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ")"):
      return true
    default:
      let end = wordEnd(from: position)
      guard end > position, end <= bytes.count else { return false }
      return bytes[position..<end].isWord("or") || bytes[position..<end].isWord("and")
    }
  }

  private func skippingMark(at position: Int) -> Int {
    switch byte(position) {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "-"): position + 1
    default: position
    }
  }

  /// Whether the word before says that the number is no code of this Resource: `bit 0: …`, `section 7: …`.
  private func isReference(before start: Int) -> Bool {
    var end = start
    while byte(end - 1) == UInt8(ascii: " ") { end -= 1 }
    var begin = end
    while byte(begin - 1).isLetter { begin -= 1 }
    guard begin < end else { return false }
    let word = bytes[begin..<end]
    return Self.referringWords.contains { word.isWord($0) }
  }

  private static let referringWords: [StaticString] = [
    "bit", "bits", "byte", "octet", "lsb", "msb", "section", "table", "clause", "chapter", "figure", "rfc", "resource",
    "id", "object", "instance", "class", "step", "version", "release", "annex",
  ]
}

extension UInt8 {
  fileprivate var isBlankOrEnd: Bool { self <= UInt8(ascii: " ") }

  fileprivate var isOpening: Bool {
    self == UInt8(ascii: "(") || self == UInt8(ascii: "[") || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
  }

  fileprivate func closes(_ opening: UInt8) -> Bool {
    switch opening {
    case UInt8(ascii: "("): self == UInt8(ascii: ")")
    case UInt8(ascii: "["): self == UInt8(ascii: "]")
    default: self == opening
    }
  }

  /// What may stand before the codes of a list, line by line.
  fileprivate var isListMark: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
