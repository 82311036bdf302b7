import LwM2MModel
import Testing

@Suite("ExactDecimal keeps every digit")
struct ExactDecimalTests {
  @Test(
    "reads what people write and prints plain decimal",
    arguments: [
      ("0", "0"), ("-0", "0"), ("007", "7"), ("100", "100"), ("+5", "5"), ("-20.5", "-20.5"), (".5", "0.5"),
      ("0.000001", "0.000001"), ("1.0", "1"), ("100.00", "100"), ("1e-3", "0.001"), ("1E3", "1000"), ("2.5e+2", "250"),
      ("−40", "-40"), ("2^32-1", "4294967295"), ("2^64 - 1", "18446744073709551615"), ("10^6", "1000000"),
      ("2**16", "65536"), ("-2^63", "-9223372036854775808"), ("10^-3", "0.001"), ("0xFF", "255"), (" 12 ", "12"),
      ("18446744073709551615", "18446744073709551615"),
      ("0.1234567890123456789012345678901234567", "0.1234567890123456789012345678901234567"),
    ])
  func reads(text: String, plain: String) throws {
    #expect(try #require(ExactDecimal(text)).description == plain)
  }

  @Test(
    "refuses what is no number, and what is too large to keep, without a trap",
    arguments: [
      "", " ", "-", "+", ".", "1.", "1..2", "1,5", "abc", "1x", "--1", "1e", "1e-", "0x", "∞", "1e401", "1e99999999999",
      "1e-999999999999999999999", "2^2000", "2^99999999999999999999", "99999^999", "1-1",
      String(repeating: "9", count: 40), "1" + String(repeating: "0", count: 100_000),
      "0." + String(repeating: "0", count: 100_000) + "1", "0x" + String(repeating: "F", count: 17),
    ])
  func refuses(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test("compares exactly, whatever the exponents")
  func compares() throws {
    let ascending = [
      "-1e400", "-1e39", "-170141183460469231731687303715884105727", "-1e38", "-10",
      "-9.99999999999999999999999999999999999",
      "-1e-400", "0", "1e-400", "0.1", "0.1000000000000000000000000000000000001", "0.2", "9.9", "10", "10.0001", "1e2",
      "18446744073709551614", "18446744073709551615", "1.7e38", "1e39", "1e400",
    ]
    let numbers = try ascending.map { try #require(ExactDecimal($0), "\($0)") }
    for (index, left) in numbers.enumerated() {
      for (other, right) in numbers.enumerated() {
        #expect((left < right) == (index < other), "\(left) < \(right)")
        #expect((left == right) == (index == other))
      }
    }
    #expect(ExactDecimal("1.50") == ExactDecimal("15e-1"))
  }

  @Test("any significand and exponent is a number that compares and prints")
  func extremes() {
    let significands: [Int128] = [.min, .min + 1, -10, -1, 0, 1, 10, .max - 7, .max]
    let exponents: [Int] = [.min, .min + 1, -401, -1, 0, 1, 401, .max - 1, .max]
    var extremes: [ExactDecimal] = []
    for significand in significands {
      for exponent in exponents { extremes.append(ExactDecimal(significand: significand, exponent: exponent)) }
    }
    for left in extremes {
      #expect(left.description.utf8.count < 1000)
      _ = (Double(left), Int64(exactly: left), UInt64(exactly: left))
      for right in extremes where left != right {
        #expect((left < right) != (right < left), "\(left) and \(right)")
      }
    }
  }

  @Test("converts to integers only when nothing is lost")
  func converts() throws {
    func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }
    #expect(Int64(exactly: try number("-9223372036854775808")) == .min)
    #expect(Int64(exactly: try number("9223372036854775808")) == nil)
    #expect(Int64(exactly: try number("0.5")) == nil)
    #expect(Int64(exactly: try number("1e18")) == 1_000_000_000_000_000_000)
    #expect(Int64(exactly: try number("1e19")) == nil)
    #expect(UInt64(exactly: try number("1e19")) == 10_000_000_000_000_000_000)
    #expect(UInt64(exactly: try number("18446744073709551615")) == .max)
    #expect(UInt64(exactly: try number("-1")) == nil)
    #expect(Double(try number("0.1")) == 0.1)
    #expect(Double(try number("-20.5")) == -20.5)
    #expect(Double(try number("1e400")) == .infinity)
    #expect(Double(try number("1e-400")) == 0)
  }
}
