/// The list of codes that a text holds, as far as it clearly is one.
///
/// A false enumeration is worse than none, so in doubt there is none.
struct CodeList {
  /// The codes and their names, ascending.
  var values: [NamedValue]
  /// All codes that are listed with a meaning, also ranges of them and those that are forbidden.
  var codes: [(first: Int64, last: Int64)]
  /// Where the first of them begins.
  var start: Int

  /// The list in `text`, `nil` when there is none.
  ///
  /// - Parameter isRange: whether it is a `RangeEnumeration`, where codes are no surprise.
  init?(_ text: String, constraint: ValueConstraint?, isRange: Bool = false) {
    var bytes = Array(text.utf8)
    guard bytes.contains(where: \.isDigit) else { return nil }
    if bytes.contains(0xC2) { Self.replaceNoBreakSpaces(in: &bytes) }
    self.init(bytes: bytes, constraint: constraint, isRange: isRange)
  }

  /// No-break spaces count as the blanks that they look like; so every offset stays.
  private static func replaceNoBreakSpaces(in bytes: inout [UInt8]) {
    for index in bytes.indices.dropLast() where bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 {
      bytes[index] = UInt8(ascii: " ")
      bytes[index + 1] = UInt8(ascii: " ")
    }
  }

  /// The list in `bytes`, `nil` when there is none.
  init?(bytes: [UInt8], constraint: ValueConstraint?, isRange: Bool = false) {
    let heads = CodeHeadScanner.heads(in: bytes)
    guard heads.count > 1 else { return nil }
    var best: CodeList?
    for style in CodeHead.Style.allCases where heads.count(where: { $0.style == style }) > 1 {
      let ofStyle = heads.filter { $0.style == style }
      guard let list = CodeList(ofStyle, in: bytes, constraint: constraint, isRange: isRange) else { continue }
      if list.values.count > best?.values.count ?? 0 { best = list }
    }
    guard let best, !Self.mentionsBits(bytes) else { return nil }
    self = best
  }

  /// A list of heads in one style.
  private init?(_ heads: [CodeHead], in bytes: [UInt8], constraint: ValueConstraint?, isRange: Bool = false) {
    let run = Self.longestRun(heads)
    guard run.count > 1, let first = run.first, !Self.isExample(bytes, before: first.start) else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(run.count)
    for index in run.indices {
      let head = run[index]
      let end = index + 1 < run.endIndex ? run[index + 1].start : bytes.count
      guard head.labelStart < end || head.style == .preceded else { continue }
      var slice = head.style == .preceded ? Self.nameBefore(head.start, in: bytes) : bytes[head.labelStart..<end]
      // Within a sentence, lines end where the author's editor wrapped them.
      if head.style == .followed || head.style == .word { slice.joinLines() }
      guard let label = CodeLabel(slice) else { continue }
      if label.isMeasure, !head.isAtLineStart { return nil }
      if !label.isReserved { entries.append(Entry(head: head, slice: slice, label: label)) }
    }
    let allowed = entries.filter { !$0.head.isRange && constraint?.contains($0.head.code) ?? true }
    guard Self.isPlausible(allowed, isRange: isRange) else { return nil }
    values = Self.named(allowed)
    guard values.count > 1, values.count * 2 >= allowed.count else { return nil }
    values.sort { $0.value < $1.value }
    codes = entries.map { ($0.head.code, $0.head.lastCode) }
    start = first.start
  }

  /// A code that has a meaning.
  private struct Entry {
    var head: CodeHead
    /// What the label was cut from.
    var slice: ArraySlice<UInt8>
    var label: CodeLabel
  }

  /// The codes with their names, each name once.
  ///
  /// Names that come out the same are told apart by what was cut from them: `Modbus RTU (RS-232)`. Where that is no name
  /// either, those codes stay without one.
  private static func named(_ entries: [Entry]) -> [NamedValue] {
    if haveDistinctNames(entries) { return entries.map { NamedValue(value: $0.head.code, name: $0.label.text) } }
    var counts: [String: Int] = Dictionary(minimumCapacity: entries.count)
    for entry in entries { counts[entry.label.text, default: 0] += 1 }
    var values = entries.compactMap { entry -> NamedValue? in
      if counts[entry.label.text] == 1 { return NamedValue(value: entry.head.code, name: entry.label.text) }
      return CodeLabel(entry.slice, keepsDetails: true).map { NamedValue(value: entry.head.code, name: $0.text) }
    }
    counts = [:]
    for value in values { counts[value.name, default: 0] += 1 }
    values.removeAll { counts[$0.name] != 1 }
    return values
  }

  private static func haveDistinctNames(_ entries: [Entry]) -> Bool {
    // Up to here comparing costs less than hashing, by which also hostile texts take linear time.
    guard entries.count <= 12 else { return Set(entries.lazy.map(\.label.text)).count == entries.count }
    return entries.indices.allSatisfy { index in
      entries[..<index].allSatisfy { $0.label.text != entries[index].label.text }
    }
  }

  /// Whether the entries are a list, and not a sentence or two with numbers in them.
  private static func isPlausible(_ entries: [Entry], isRange: Bool) -> Bool {
    guard entries.count > 1, let first = entries.first?.head, let last = entries.last?.head else { return false }
    if entries.allSatisfy(\.head.isAtLineStart), first.style != .followed { return true }
    let codes = entries.map(\.head.code).sorted()
    switch first.style {
    case .followed, .preceded:
      // `20 (legacy), 40 (802.11n)` are numbers with remarks; `idle (0), busy (1), off (2)` are codes.
      guard entries.count > 2, first.code <= 1 else { return false }
      return zip(codes, codes.dropFirst()).allSatisfy { $0 + 1 == $1 }
    default:
      if entries.count > 2 || isRange { return true }
      // `0 = none, 100 = severe` names the ends of a scale.
      guard entries.allSatisfy({ $0.label.clauseWordCount <= CodeLabel.maximumWordCount }) else { return false }
      let (distance, overflow) = first.code.subtractingReportingOverflow(last.code)
      return !overflow && distance.magnitude == 1
    }
  }

  /// The longest run of heads with distinct codes.
  private static func longestRun(_ heads: [CodeHead]) -> ArraySlice<CodeHead> {
    var best = heads[0..<0]
    var start = 0
    var codes: Set<Int64> = []
    for (index, head) in heads.enumerated() {
      if !codes.insert(head.code).inserted {
        start = index
        codes = [head.code]
      }
      if index + 1 - start > best.count { best = heads[start...index] }
    }
    return best
  }

  /// The words before `end`, since the last mark.
  private static func nameBefore(_ end: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let marks: StaticString = ",;.:)\n"
    let start = bytes[..<end].lastIndex { byte in marks.withUTF8Buffer { $0.contains(byte) } }
    return bytes[(start.map { $0 + 1 } ?? 0)..<end]
  }

  /// Whether the text speaks of single bits, so that its numbers are places and no codes.
  private static func mentionsBits(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isLetter { index += 1 }
      guard (3...8).contains(index - start), beginsBitWord(bytes[start]) else { continue }
      let word = bytes[start..<index]
      if bitWords.contains(where: { word.isWord($0) }) { return true }
    }
    return false
  }

  private static func beginsBitWord(_ letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "b"), UInt8(ascii: "l"), UInt8(ascii: "m"): true
    default: false
    }
  }

  private static let bitWords: [StaticString] = ["lsb", "msb", "mask", "bitmask", "bitmap", "bitfield", "bitwise"]

  /// Whether the sentence before the first code speaks of examples.
  private static func isExample(_ bytes: [UInt8], before start: Int) -> Bool {
    let lead = bytes[max(0, start - 60)..<start]
    let words: [StaticString] = ["example", "examples", "typical", "typically", "common", "recommended"]
    if lead.split(whereSeparator: { !$0.isLetter }).contains(where: { word in words.contains { word.isWord($0) } }) {
      return true
    }
    return lead.suffix(8).isSuffixOf("e.g. ") || lead.suffix(8).isSuffixOf("e.g., ")
  }
}

extension CodeLabel {
  /// Whether the code has no meaning yet.
  fileprivate var isReserved: Bool {
    guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "r") else { return false }
    return Array(text.utf8.prefix(8))[...].isWord("reserved")
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func joinLines() {
    for index in indices where self[index] == UInt8(ascii: "\n") { self[index] = UInt8(ascii: " ") }
  }

  fileprivate func isSuffixOf(_ text: StaticString) -> Bool {
    suffix(text.utf8CodeUnitCount).isWord(text)
  }
}
