import LwM2MDiagnostics
import LwM2MRules
import Testing

@Suite struct FixedTextTests {
  private let text = Array("one two three".utf8)

  private func fixed(_ fixes: Fix...) -> (text: String, applied: Set<Fix>) {
    let result = FixedText(text, fixes: fixes)
    return (String(decoding: result.bytes, as: UTF8.self), result.applied)
  }

  @Test func fixesOfOneTextCompose() {
    let (first, second) = (Fix(8..<13, "3"), Fix([.init(0..<3, "1"), .init(7..<7, ",")]))
    #expect(fixed(first, second).text == "1 two, 3")
    #expect(fixed(first, second).applied == [first, second])
    #expect(fixed(second, first).text == "1 two, 3")
  }

  @Test func withoutFixesNothingChanges() {
    #expect(fixed().text == "one two three")
  }

  @Test func anOverlappingFixWaits() {
    let (first, second) = (Fix(0..<7, "A"), Fix(4..<13, "B"))
    #expect(fixed(first, second).text == "A three")
    #expect(fixed(first, second).applied == [first])
    #expect(fixed(second, first).text == "one B")
  }

  @Test func aFixIsAppliedWholeOrNotAtAll() {
    let (first, second) = (Fix(4..<7, "2"), Fix([.init(0..<3, "1"), .init(5..<6, "-")]))
    #expect(fixed(first, second).text == "one 2 three")
  }

  @Test func theSameFixTwiceIsOne() {
    let fix = Fix(4..<4, "and ")
    #expect(fixed(fix, fix).text == "one and two three")
    #expect(fixed(fix, Fix(4..<4, "or ")).text == "one and two three")
  }

  @Test func neighboursDoNotOverlap() {
    #expect(fixed(Fix(3..<4, ""), Fix(4..<7, "2"), Fix(4..<4, "+"), Fix(7..<7, "!")).text == "one+2! three")
  }

  @Test(arguments: [Fix(10..<14, ""), Fix(-1..<2, ""), Fix([]), Fix([.init(0..<2, "a"), .init(1..<3, "b")])])
  func aFixThatDoesNotFitIsPassedOver(_ fix: Fix) {
    #expect(fixed(fix, Fix(0..<3, "1")).text == "1 two three")
    #expect(fixed(fix, Fix(0..<3, "1")).applied.count == 1)
  }
}
