/// Cuts a `RangeEnumeration` text into tokens, byte by byte.
///
/// Bytes beyond the end read as 0, which begins no token: no index can leave the text.
struct RangeScanner {
  let bytes: [UInt8]
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// The byte `offset` places ahead.
  func peek(_ offset: Int = 0) -> UInt8 {
    let position = index + offset
    return position < bytes.count ? bytes[position] : 0
  }

  mutating func advance(_ count: Int = 1) {
    index = min(index + count, bytes.count)
  }

  mutating func skip(byte: UInt8) -> Bool {
    guard peek() == byte, !isAtEnd else { return false }
    advance()
    return true
  }

  /// Skips `token` if it is next and is one that stands for itself.
  mutating func skip(_ token: RangeToken) -> Bool {
    guard let (found, length) = symbol(), found == token else { return false }
    advance(length)
    return true
  }

  /// Skips blanks and tabs, also the typographic and the invisible ones; not the ends of lines.
  mutating func skipBlanks() {
    while !isAtEnd {
      let length = blankLength()
      if length == 0 { return }
      advance(length)
    }
  }

  private func blankLength() -> Int {
    switch peek() {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): return 1
    case 0xC2: return peek(1) == 0xA0 ? 2 : 0  // no-break space
    case 0xE2 where peek(1) == 0x80: return (0x80...0x8B).contains(peek(2)) || peek(2) == 0xAF ? 3 : 0  // thin spaces
    case 0xEF: return peek(1) == 0xBB && peek(2) == 0xBF ? 3 : 0  // byte order mark
    default: return 0
    }
  }

  /// All tokens of the text, `nil` where a byte begins none.
  mutating func scanTokens() -> [RangeToken]? {
    var tokens: [RangeToken] = []
    tokens.reserveCapacity(8)
    while true {
      skipBlanks()
      if isAtEnd { return tokens }
      guard let token = scanToken() else { return nil }
      tokens.append(token)
    }
  }

  private mutating func scanToken() -> RangeToken? {
    if let number = scanNumber() { return .number(number.value, isHexadecimal: number.isHexadecimal) }
    if let (token, length) = symbol() {
      advance(length)
      return token
    }
    return scanWord()
  }

  /// Letters, with what units hold besides: `%`, `°C`, `km/h`, `m/s2`, `#/s`.
  private mutating func scanWord() -> RangeToken? {
    let start = index
    while !isAtEnd, peek().isWordByte || (index > start && peek().isInnerWordByte) {
      if blankLength() > 0 || (symbol() != nil && !peek().isInnerWordByte) { break }
      advance()
    }
    return index > start ? .word(start..<index) : nil
  }
}

extension RangeScanner {
  /// The token at this place that stands for itself, and its length in bytes.
  func symbol() -> (RangeToken, Int)? {
    switch peek() {
    case UInt8(ascii: "."): return dots()
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "~"): return (.tilde, 1)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: "&"):
      return (.separator, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "\n"): return (.lineEnd, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
    case UInt8(ascii: "{"): return (.openSet, 1)
    case UInt8(ascii: "}"): return (.closeSet, 1)
    case UInt8(ascii: "*"): return (.unbounded, 1)
    case UInt8(ascii: "<"): return peek(1) == UInt8(ascii: "=") ? (.lessOrEqual, 2) : (.less, 1)
    case UInt8(ascii: ">"): return peek(1) == UInt8(ascii: "=") ? (.greaterOrEqual, 2) : (.greater, 1)
    case UInt8(ascii: "+"):
      return peek(1) == UInt8(ascii: "/") && peek(2) == UInt8(ascii: "-") ? (.plusMinus, 3) : (.plus, 1)
    case 0xC2...0xEF: return typographicSymbol()
    default: return nil
    }
  }

  /// A full stop, or the separator of ranges with as many dots as the author liked.
  private func dots() -> (RangeToken, Int) {
    var length = 1
    while peek(length) == UInt8(ascii: ".") { length += 1 }
    return length == 1 ? (.fullStop, 1) : (.ellipsis, length)
  }

  private func typographicSymbol() -> (RangeToken, Int)? {
    switch (peek(), peek(1), peek(2)) {
    case (0xC2, 0xB1, _): (.plusMinus, 2)  // ±
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): (.dash, 3)  // hyphens and dashes, minus
    case (0xE2, 0x80, 0xA5), (0xE2, 0x80, 0xA6): (.ellipsis, 3)  // two dots, ellipsis
    case (0xE2, 0x88, 0x9E): (.unbounded, 3)  // ∞
    case (0xE2, 0x88, 0xBC), (0xEF, 0xBD, 0x9E): (.tilde, 3)  // tilde operator, wide tilde
    case (0xE2, 0x89, 0xA4), (0xE2, 0xA9, 0xBD): (.lessOrEqual, 3)  // ≤ ⩽
    case (0xE2, 0x89, 0xA5), (0xE2, 0xA9, 0xBE): (.greaterOrEqual, 3)  // ≥ ⩾
    default: nil
    }
  }
}

extension UInt8 {
  /// Whether it is one of the ten digits.
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// What a word can begin with: letters, `%`, `#`, and everything beyond ASCII (`°`, `µ`, `Ω`).
  fileprivate var isWordByte: Bool {
    isLetter || self >= 0x80 || self == UInt8(ascii: "%") || self == UInt8(ascii: "#")
  }

  /// What can follow within a word besides.
  fileprivate var isInnerWordByte: Bool {
    isDigit || self == UInt8(ascii: "/") || self == UInt8(ascii: "_")
  }
}
