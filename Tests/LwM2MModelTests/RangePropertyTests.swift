import LwM2MVocabulary
import LwM2MModel
import TestSupport
import Testing

@Suite("Any text is read without a trap, and what is understood prints as it reads")
struct RangePropertyTests {
  private static let types: [ResourceType?] = [nil] + ResourceType.allCases

  private static let seeds = [
    "0..100", "-30..-120", "1..64 bytes", "16,32,48", "0; 3.8..20.5", "0..3, 99", "8 bit", "2 Instances",
    "0: disabled 1: normal", "<7 to >12.5", "0..2^32-1", ">= 0", "0–255", "“on”, “off”", #""on","off""#, "ON;OFF",
    "true,false", "0x00..0xFF", "(0) idle, (1) running", "7~41 are the categories", "1e-3..1e3", "±5", "[1:4]",
    "Idle (0), busy (1)", "0\tNormal\tfine\n1\tCharging", "0 for \"off\", 1 for \"on\"", "> 5 and < 10",
    "-2^63..2^63-1",
  ]

  private func check(_ text: String) {
    for type in Self.types {
      let constraint = ValueConstraint(text, type: type)
      if let constraint {
        #expect(
          ValueConstraint(constraint.description, type: type) == constraint, "\(text.debugDescription), \(type as Any)")
        expectOrder(constraint, text)
      }
      let values = NamedValue.list(range: text, summary: text, type: type, constraint: constraint)
      #expect(values.map(\.value) == Array(Set(values.map(\.value))).sorted())
      #expect(values.allSatisfy { !$0.name.isEmpty && $0.name.utf8.count <= 60 } && values.count != 1)
    }
    _ = ExactDecimal(text)
  }

  /// Ascending, apart, and not empty.
  private func expectOrder(_ constraint: ValueConstraint, _ text: String) {
    switch constraint {
    case .any: break
    case .texts(let texts): #expect(!texts.isEmpty && Set(texts).count == texts.count)
    case .numbers(let intervals), .lengths(let intervals):
      #expect(!intervals.isEmpty)
      for interval in intervals {
        #expect(interval.lower != nil || interval.upper != nil, "\(text.debugDescription)")
        if let lower = interval.lower, let upper = interval.upper { #expect(lower <= upper) }
      }
      for (left, right) in zip(intervals, intervals.dropFirst()) {
        let upper = left.upper
        let lower = right.lower
        #expect(upper != nil && lower != nil, "\(text.debugDescription)")
        if let upper, let lower { #expect(upper < lower, "\(text.debugDescription)") }
      }
    }
  }

  @Test("random bytes")
  func randomBytes() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("random pieces of the notation")
  func randomPieces() {
    let pieces = [
      "0", "1", "5", "10", "255", "-", "..", "...", ",", ";", " ", "\n", "to", "or", "bytes", "bit", "^", "2", "0x",
      "e",
      ".", ":", "=", "(", ")", "[", "]", "{", "}", "<", ">", ">=", "<=", "±", "∞", "max", "min", "\"", "'", "a", "off",
      "–", "…", "%", "~", "*", "**", "+", "/", "|", "and", "between", "99999999999999999999", "\t", "digits",
      "instances",
    ]
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<10_000 {
      let count = Int.random(in: 1...8, using: &generator)
      check((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  @Test("known texts with bytes dropped, doubled and swapped")
  func mutations() {
    var generator = SeededGenerator(seed: 3)
    for seed in Self.seeds {
      check(seed)
      for _ in 0..<200 {
        var bytes = Array(seed.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
          let index = Int.random(in: bytes.indices, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: bytes.remove(at: index)
          case 1: bytes.insert(bytes[index], at: index)
          case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
          default: bytes.swapAt(index, Int.random(in: bytes.indices, using: &generator))
          }
        }
        check(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test("a huge text takes no long time")
  func hugeTexts() {
    for piece in ["1,", "0..", "(", "9", "0: a\n", "\"", "1 ", "-", ".", "0-", "2^", "a ", "1: ", "(1) a, ", "a(1), "] {
      let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
      let start = ContinuousClock.now
      _ = ValueConstraint(text, type: .integer)
      _ = NamedValue.list(range: text, summary: text, type: .integer, constraint: nil)
      #expect(ContinuousClock.now - start < .seconds(5), "\(piece)")
    }
  }
}
