import TestSupport
import Testing

@testable import LwM2M

struct DecimalNumberTests {
  private func double(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    var position = 0
    guard let number = DecimalNumber(bytes, at: &position, end: bytes.count), position == bytes.count else {
      return nil
    }
    return number.double(in: bytes)
  }

  @Test("decimals become the nearest Double, as the standard library has it")
  func nearest() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<20000 {
      let count = Int.random(in: 1...25, using: &random)
      let digits = (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let point = Int.random(in: 0...digits.count, using: &random)
      let text =
        "\(digits.prefix(point).isEmpty ? "0" : digits.prefix(point))"
        + (point < digits.count ? ".\(digits.dropFirst(point))" : "") + "e\(Int.random(in: -345...330, using: &random))"
      let expected = Double(text).flatMap { $0.isFinite ? $0 : nil }
      #expect(double(text)?.bitPattern == expected?.bitPattern, "\(text)")
    }
  }

  @Test(
    "the hard cases too",
    arguments: [
      "2.2250738585072011e-308", "2.2250738585072014e-308", "4.9406564584124654e-324", "2.4703282292062327e-324",
      "2.4703282292062328e-324", "1.7976931348623157e308", "9007199254740993", "9007199254740992.99999",
      "9007199254740993.00000000000000000000000000000001", "0.500000000000000166533453693773481063544750213623046875",
      "3.518437208883201171875e13", "8.5e-324", "1e-400", "0e999999999", "-0", "123456789012345678901234567890e-30",
      "6929495644600919.5", "179769313486231580793e288", "100000000000000000000000000000000000000000e-40",
    ])
  func hard(_ text: String) {
    #expect(double(text)?.bitPattern == Double(text)?.bitPattern)
  }

  @Test("digits beyond the 800th decide between two neighbours, and nothing is too long")
  func long() {
    let half = "9007199254740993." + String(repeating: "0", count: 2000)
    #expect(double(half) == 9_007_199_254_740_992)
    #expect(double(half + "1") == 9_007_199_254_740_994)
    #expect(double(String(repeating: "0", count: 5000) + "1.5") == 1.5)
    #expect(double("1" + String(repeating: "0", count: 400)) == nil)
    #expect(double("1" + String(repeating: "0", count: 400) + "e-400") == 1)
    #expect(double("0." + String(repeating: "0", count: 400) + "1e401") == 1)
  }

  @Test(
    "beyond the largest Double there is none",
    arguments: ["1.8e308", "179769313486231580794e288", "1e309", "-1e400", "1e99999999999"])
  func tooLarge(_ text: String) {
    #expect(double(text) == nil)
  }

  @Test(
    "what is no number is refused",
    arguments: ["", "-", ".5", "5.", "1e", "1e+", "+1", "1.e1", "--1", "0x1", "inf"])
  func malformed(_ text: String) {
    #expect(double(text) == nil)
  }

  @Test("an integer is exact, whatever its form")
  func integers() throws {
    func number(_ text: String) -> DecimalNumber? {
      var position = 0
      return DecimalNumber(Array(text.utf8), at: &position, end: text.utf8.count)
    }
    #expect(number("18446744073709551615")?.unsignedInteger == .max)
    #expect(number("18446744073709551616")?.unsignedInteger == nil)
    #expect(number("-9223372036854775808")?.integer == .min)
    #expect(number("-9223372036854775809")?.integer == nil)
    #expect(number("1.0e3")?.integer == 1000)
    #expect(number("1234500e-2")?.integer == 12345)
    #expect(number("12345e-2")?.integer == nil)
    #expect(number("9007199254740993.5")?.integer == nil)
    #expect(number("-0.000")?.integer == 0)
    #expect(number("1e19")?.unsignedInteger == 10_000_000_000_000_000_000)
    #expect(number("1716501300.556635828")?.nanoseconds == 1_716_501_300_556_635_828)
    #expect(number("-0.1")?.nanoseconds == -100_000_000)
    #expect(number("1e10")?.nanoseconds == nil)
  }
}
