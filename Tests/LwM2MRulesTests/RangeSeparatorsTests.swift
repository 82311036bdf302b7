import LwM2MModel
import LwM2MRules
import Testing

@Suite("Ranges written with something other than dots")
struct RangeSeparatorsTests {
  @Test(
    "between numbers",
    arguments: [
      ("0-256 bytes", "0..256 bytes"), ("0-65535", "0..65535"), ("0 - 100", "0..100"), ("0 to 10", "0..10"),
      ("0.00-100.00", "0.00..100.00"), ("-30--10", "-30..-10"), ("1-5,7-9", "1..5,7..9"), ("8-16 Bits", "8..16 Bits"),
    ])
  func found(_ text: String, _ fixed: String) {
    #expect(RangeSeparators.mayOccur(in: text))
    #expect(!RangeSeparators(text).ranges.isEmpty)
    #expect(RangeSeparators(text).textWithDots == fixed)
  }

  @Test(
    "and nowhere else",
    arguments: [
      "", "0..256 bytes", "1...15", "0..2^32-1", "[1:4]", "<7 to >12.5", "-30..-120", "8-Bits", "16-bit", "-1..1",
      "0: STOP 1: AUTO-ON", "-", "5-", "-5", "2 to", "1 total 2", "a-b",
    ])
  func notFound(_ text: String) {
    #expect(RangeSeparators(text).ranges.isEmpty)
    #expect(RangeSeparators(text).textWithDots == text)
  }
}
