/// Reads the tokens of a range text: a list of ranges and numbers, with a unit.
///
/// It has no opinion on what the numbers are of, and refuses every text that it does not understand to the end: a
/// constraint that the author did not mean is worse than none.
struct RangeParser {
  let bytes: [UInt8]
  private let tokens: [RangeToken]
  private var index = 0
  private var list = RangeList()

  /// What `bytes` say, `nil` when they are no range text.
  static func parse(_ bytes: [UInt8]) -> RangeList? {
    var scanner = RangeScanner(bytes)
    guard let tokens = scanner.scanTokens(), !tokens.isEmpty else { return nil }
    var parser = Self(bytes: bytes, tokens: tokens)
    return parser.parseList() ? parser.list : nil
  }

  private init(bytes: [UInt8], tokens: [RangeToken]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  private mutating func parseList() -> Bool {
    skipLineEnds()
    skipHeading()
    let isSet = skip(.openSet)
    repeat {
      skipLineEnds()
      guard parseItem() else { return false }
    } while skipListSeparator()
    if isSet, !skip(.closeSet) { return false }
    _ = skip(.fullStop)
    skipLineEnds()
    return current == nil
  }

  /// Skips the `Range:` of `Range: 0..100`.
  private mutating func skipHeading() {
    let start = index
    for heading: StaticString in ["range", "values", "value", "length", "size"] where skipWord(heading) {
      if !skip(.colon) { index = start }
      return
    }
  }
}

// MARK: - Parts

extension RangeParser {
  private mutating func parseItem() -> Bool {
    if skip(.open) { return parseBracketedItem() }
    if skip(.plusMinus) {
      guard case .number(let bound)? = parseOperand(), bound >= 0 else { return false }
      return add(RangeItem(lower: bound.negated, upper: bound))
    }
    if let comparison = parseComparison() { return parseComparedItem(comparison) }
    let isBetween = skipWord("between")
    if !isBetween { _ = skipWord("from") }
    return parseRange(allowsAnd: isBetween, allowsColon: false)
  }

  /// `[1:4]`. A comma after it is refused: `[0, 4]` may be a set or, as in mathematics, a range.
  private mutating func parseBracketedItem() -> Bool {
    guard parseRange(allowsAnd: false, allowsColon: true), skip(.close) else { return false }
    return skipUnits()
  }

  /// `0..100`, `0..`, `..100`, `99`, `16-32-48`.
  private mutating func parseRange(allowsAnd: Bool, allowsColon: Bool) -> Bool {
    if skip(.ellipsis) {
      guard case .number(let upper)? = parseOperand(), skipUnits() else { return false }
      return add(RangeItem(lower: nil, upper: upper))
    }
    guard let lower = parseOperand(), skipUnits() else { return false }
    guard let isRegular = skipRangeSeparator(allowsAnd: allowsAnd, allowsColon: allowsColon) else {
      guard case .number(let value) = lower else { return false }
      if skipWord("max") || skipWord("maximum") { return add(RangeItem(lower: nil, upper: value)) }
      return add(.single(value))
    }
    guard let upper = parseOperand() else {
      return isRegular && skipUnits() && add(RangeItem(lower: lower.number, upper: nil))
    }
    guard skipUnits() else { return false }
    if !isRegular, current == .dash { return parseDashList([lower, upper]) }
    list.hasOtherSeparator = list.hasOtherSeparator || !isRegular
    return addRange(lower, upper)
  }

  private mutating func addRange(_ lower: Operand, _ upper: Operand) -> Bool {
    switch (lower, upper) {
    case (.number(let first), .number(let second)) where first > second:
      list.isReversed = true
      return add(RangeItem(lower: second, upper: first))
    case (.number, _), (_, .number):
      return add(RangeItem(lower: lower.number, upper: upper.number))
    default:
      return false
    }
  }

  /// The rest of `16-32-48`, a list of lengths in the first versions of the Security Object.
  private mutating func parseDashList(_ first: [Operand]) -> Bool {
    var operands = first
    while skip(.dash) {
      guard let next = parseOperand(), skipUnits() else { return false }
      operands.append(next)
    }
    list.hasOtherSeparator = true
    return operands.allSatisfy { operand in
      guard case .number(let value) = operand, value >= 0 else { return false }
      return add(.single(value))
    }
  }

  private mutating func add(_ item: RangeItem) -> Bool {
    list.items.append(item)
    return true
  }
}

// MARK: - Comparisons

extension RangeParser {
  private enum Comparison {
    case atLeast(isExclusive: Bool)
    case atMost(isExclusive: Bool)
  }

  private mutating func parseComparison() -> Comparison? {
    let comparison: Comparison
    switch current {
    case .greater: comparison = .atLeast(isExclusive: true)
    case .greaterOrEqual: comparison = .atLeast(isExclusive: false)
    case .less: comparison = .atMost(isExclusive: true)
    case .lessOrEqual: comparison = .atMost(isExclusive: false)
    case .word: return parseWordyComparison()
    default: return nil
    }
    index += 1
    return comparison
  }

  /// `max 64`, `max. 64`, `up to 64`, `at least 1`.
  private mutating func parseWordyComparison() -> Comparison? {
    if skipWord("max") || skipWord("maximum") {
      _ = skip(.fullStop) || skip(.colon)
      return .atMost(isExclusive: false)
    }
    if skipWord("min") || skipWord("minimum") {
      _ = skip(.fullStop) || skip(.colon)
      return .atLeast(isExclusive: false)
    }
    if skipWord("up", "to") || skipWord("at", "most") { return .atMost(isExclusive: false) }
    return skipWord("at", "least") ? .atLeast(isExclusive: false) : nil
  }

  /// `>= 0`, `> 0 and < 100`, `<7 to >12.5`.
  private mutating func parseComparedItem(_ comparison: Comparison) -> Bool {
    guard case .number(let bound)? = parseOperand(), skipUnits() else { return false }
    switch comparison {
    case .atMost(let isExclusive):
      if isExclusive, let end = openEnd() {
        index = end
        return skipUnits() && add(RangeItem(lower: nil, upper: nil))
      }
      return add(RangeItem(lower: nil, upper: bound, excludesUpper: isExclusive))
    case .atLeast(let isExclusive):
      var item = RangeItem(lower: bound, upper: nil, excludesLower: isExclusive)
      let start = index
      _ = skipWord("and") || skip(.separator)
      if case .atMost(let isExclusive)? = parseComparison() {
        guard case .number(let upper)? = parseOperand(), skipUnits(), upper >= bound else { return false }
        item.upper = upper
        item.excludesUpper = isExclusive
      } else {
        index = start
      }
      return add(item)
    }
  }

  /// Where `to >12.5` ends, if that is next: from less than a number to more than another, there is no bound.
  private func openEnd() -> Int? {
    var ahead = self
    guard ahead.skipRangeSeparator(allowsAnd: false, allowsColon: false) != nil else { return nil }
    guard ahead.skip(.greater), case .number? = ahead.parseOperand() else { return nil }
    return ahead.index
  }
}

// MARK: - Tokens

extension RangeParser {
  private enum Operand {
    case number(ExactDecimal)
    case unbounded

    var number: ExactDecimal? {
      if case .number(let value) = self { return value }
      return nil
    }
  }

  private var current: RangeToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func skip(_ token: RangeToken) -> Bool {
    guard current == token else { return false }
    index += 1
    return true
  }

  private mutating func skipLineEnds() {
    while skip(.lineEnd) {}
  }

  private func word(at position: Int) -> ArraySlice<UInt8>? {
    guard position < tokens.count, case .word(let range) = tokens[position] else { return nil }
    return bytes[range]
  }

  private mutating func skipWord(_ words: StaticString...) -> Bool {
    for (offset, expected) in words.enumerated() {
      guard word(at: index + offset)?.isWord(expected) == true else { return false }
    }
    index += words.count
    return true
  }

  /// A number with its sign, or no bound: `-20.5`, `∞`, `*`, `max`.
  private mutating func parseOperand() -> Operand? {
    let isNegative = skip(.dash)
    if !isNegative { _ = skip(.plus) }
    if case .number(let value, let isHexadecimal)? = current {
      index += 1
      list.hasHexadecimal = list.hasHexadecimal || isHexadecimal
      return .number(isNegative ? value.negated : value)
    }
    if skip(.unbounded) { return .unbounded }
    for name: StaticString in ["max", "min", "inf", "infinity", "n"] where skipWord(name) { return .unbounded }
    return nil
  }

  /// Skips what separates the ends of a range: `true` for dots, `false` for anything else, `nil` when there is none.
  private mutating func skipRangeSeparator(allowsAnd: Bool, allowsColon: Bool) -> Bool? {
    if skip(.ellipsis) { return true }
    if current == .dash, index + 1 < tokens.count, case .word = tokens[index + 1] { return nil }  // `8-bit`
    if skip(.dash) || skip(.tilde) || skipWord("to") || skipWord("through") || skipWord("thru") { return false }
    if allowsColon, skip(.colon) { return false }
    if allowsAnd, skipWord("and") { return false }
    return nil
  }

  private mutating func skipListSeparator() -> Bool {
    var found = false
    while skip(.separator) || skip(.lineEnd) || skipWord("or") || skipWord("and") { found = true }
    return found && current != nil && current != .fullStop && current != .closeSet
  }

  /// Skips a unit, where there is one; `false` when there is more than one or a word that is none.
  private mutating func skipUnits() -> Bool {
    let start = index
    let isParenthesised = skip(.open)
    if !isParenthesised { _ = skip(.dash) }  // `8-bit`
    if skipWord("hex") || skipWord("hexadecimal") || skipWord("decimal") {
      guard word(at: index).map({ RangeUnit($0) == .digits }) == true else { return false }
    }
    guard let word = word(at: index), let unit = RangeUnit(word) else {
      index = start
      return true
    }
    index += 1
    if isParenthesised, !skip(.close) { return false }
    guard list.unit == nil || list.unit == unit else { return false }
    list.unit = unit
    return true
  }
}
