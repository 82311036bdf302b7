import LwM2MVocabulary
import LwM2MModel
import Testing

@Suite("RangeEnumeration is understood where it can mean one thing only")
struct RangeNotationTests {
  /// What a text allows, in the canonical notation; `nil` when it is not understood.
  private func meaning(_ text: String, _ type: ResourceType?) -> String? {
    ValueConstraint(text, type: type)?.description
  }

  @Test(
    "numbers",
    arguments: [
      ("0..100", "0..100"), ("0 .. 100", "0..100"), ("0...100", "0..100"), ("0…100", "0..100"), ("0-255", "0..255"),
      ("0 - 255", "0..255"), ("0–255", "0..255"), ("0 to 10", "0..10"), ("from 0 to 10", "0..10"),
      ("between 1 and 5", "1..5"), ("0 ~ 10", "0..10"), ("[1:4]", "1..4"), ("[1..4]", "1..4"), ("(0..3)", "0..3"),
      ("-30..-120", "-120..-30"), ("-128..127", "-128..127"), ("−40 to −20", "-40..-20"), ("-5 - -1", "-5..-1"),
      ("16,32,48", "16, 32, 48"), ("{16, 32}", "16, 32"), ("0..247, 255", "0..247, 255"), ("255; 0..3", "0..3, 255"),
      ("0,1,2", "0..2"), ("0,1,1", "0..1"), ("0/1", "0..1"), ("0 or 5", "0, 5"), ("1, 3 and 5", "1, 3, 5"),
      ("0..5, 3..9", "0..9"), ("1\n5\n9", "1, 5, 9"), ("0..100,", "0..100"), ("0..100.", "0..100"), ("5..5", "5..5"),
      ("0x00..0xFF", "0..255"), ("0..2^32-1", "0..4294967295"), ("-2^31..2^31-1", "-2147483648..2147483647"),
      ("0..10^6", "0..1000000"), ("0..18446744073709551615", "0..18446744073709551615"), ("0..1e3", "0..1000"),
      (">= 0", "0.."), ("≥0", "0.."), ("0..", "0.."), ("0..∞", "0.."), ("0..*", "0.."), ("<= 9", "..9"), ("..9", "..9"),
      ("> 0", "1.."), ("< 10", "..9"), (">0 and <10", "1..9"), (">= 1, <= 5", "1..5"), ("< 0 or > 10", "..-1, 11.."),
      ("max 255", "..255"), ("max. 255", "..255"), ("up to 5", "..5"), ("at least 3", "3.."), ("255 max", "..255"),
      ("±5", "-5..5"), ("+/-5", "-5..5"), ("<7 to >12.5", ""), ("Range: 0..5", "0..5"), ("0..100 %", "0..100"),
      ("0..100%", "0..100"), ("-40..125 °C", "-40..125"), ("0..10 (seconds)", "0..10"), ("0 s .. 10 s", "0..10"),
      ("0..65535 bytes", "0..65535"), ("2 Instances", ""), ("0..1\u{A0}", "0..1"), ("\t0..1\n", "0..1"), ("  ", ""),
    ])
  func numbers(text: String, expected: String) {
    #expect(meaning(text, .integer) == expected)
  }

  @Test(
    "numbers that are not whole",
    arguments: [
      ("0.0..1.0", "0..1"), ("0; 3.8..20.5", "0, 3.8..20.5"), ("-0.5..0.5", "-0.5..0.5"), (".1...9", "0.1..9"),
      ("0,1,2", "0, 1, 2"), ("0.000001..1.0", "0.000001..1"), (">= 0.5", "0.5.."), ("1e-3..1e3", "0.001..1000"),
      ("4 bytes", ""),
    ])
  func fractions(text: String, expected: String) {
    #expect(meaning(text, .float) == expected)
  }

  @Test(
    "widths of integers",
    arguments: [
      ("8 bit", ResourceType.integer, "-128..255"), ("8-Bits", .integer, "-128..255"),
      ("16-bit", .unsignedInteger, "0..65535"), ("1 bytes", .unsignedInteger, "0..255"),
      ("2 bytes", .integer, "-32768..65535"), ("8 octets", .unsignedInteger, "0..18446744073709551615"),
    ])
  func widths(text: String, type: ResourceType, expected: String) {
    #expect(meaning(text, type) == expected)
  }

  @Test(
    "lengths in bytes",
    arguments: [
      ("1..64 bytes", "1..64 bytes"), ("0..255", "0..255 bytes"), ("12", "12 bytes"), ("10,26", "10, 26 bytes"),
      ("16-32-48 bytes", "16, 32, 48 bytes"), ("0 or 26 Bytes", "0, 26 bytes"), ("max 64 bytes", "..64 bytes"),
      ("32 octets", "32 bytes"), ("64 bits", "8 bytes"), ("0..", "0.. bytes"), ("1..2^16-1 bytes", "1..65535 bytes"),
    ])
  func lengths(text: String, expected: String) {
    #expect(meaning(text, .string) == expected)
    #expect(meaning(text, .opaque) == expected)
    #expect(meaning(text, .coreLink) == expected)
  }

  @Test("digits are bytes of text")
  func digits() {
    #expect(meaning("19..20 digits", .string) == "19..20 bytes")
    #expect(meaning("32 hex digits", .string) == "32 bytes")
    #expect(meaning("5 digits", .integer) == nil)
  }

  @Test(
    "texts",
    arguments: [
      (#""on","off""#, #""on", "off""#), (#""on" or "off""#, #""on", "off""#), ("'on' | 'off'", #""on", "off""#),
      ("“on”, “off”", #""on", "off""#), (#""a""b""#, #""a""b""#), (#""on","on""#, #""on""#),
      ("none,allowed,denied", #""none", "allowed", "denied""#), ("ON;OFF", #""ON", "OFF""#),
      ("GET|PUT", #""GET", "PUT""#),
      (#""two words", "off"."#, #""two words", "off""#),
    ])
  func texts(text: String, expected: String) {
    #expect(meaning(text, .string) == expected)
    #expect(meaning(text, .float) == nil)
  }

  @Test(
    "codes that are listed with their meaning",
    arguments: [
      ("0: disabled\n\t1: normal\n\t255: failed", "0..1, 255"), ("0: off 1: on", "0..1"), ("0=off, 1=on", "0..1"),
      ("0 - off; 2 - on", "0, 2"), ("0: off\n1: on\n128..255: private", "0..1, 128..255"),
      ("0: off\n1: on\n2-9: reserved", "0..1"),
    ])
  func codes(text: String, expected: String) {
    #expect(meaning(text, .integer) == expected)
    #expect(meaning(text, .unsignedInteger) == expected)
    #expect(meaning(text, .float) == nil)
  }

  @Test("a Boolean has both values, in any notation, or the text is not understood")
  func booleans() {
    for text in ["", "0..1", "0,1", "true,false", "True / False", "false or true", "[0:1]"] {
      #expect(meaning(text, .boolean) == "", "\(text)")
    }
    for text in ["0..65535", "true", "0", "yes,no"] { #expect(meaning(text, .boolean) == nil, "\(text)") }
  }

  @Test(
    "prose and what could mean two things is not understood",
    arguments: [
      "255", "The possible values are those listed in the specification", "see below", "0..", "n", "a..b", "[0, 4]",
      "0..1 or so", "0..100 instead", "0,5..1,5", "1 ms..10 s", "5 values", "..", "-", ",", "0..5 6", "{1,2", "0.1.2.3",
      "12:30", "0: off", "1/2/2024 to 1/3/2024", "> 5 and < 3", "0..1..2", "0..100 not 50",
    ])
  func prose(text: String) {
    if text != "0.." { #expect(meaning(text, .integer) == nil) }
    #expect(meaning(text, .objectLink) == nil)
  }

  @Test("lengths are whole, not negative and decimal")
  func noLengths() {
    for text in ["-1..5", "0.5..2", "0x00..0xFF", "7 bits", "0..10 ms", "1..32 characters"] {
      #expect(meaning(text, .string) == nil, "\(text)")
    }
  }

  @Test("says what is irregular about the notation")
  func irregularities() throws {
    let reversed = try #require(RangeNotation("-30..-120", type: .integer))
    #expect(reversed.isReversed && !reversed.hasOtherSeparator)
    let dashed = try #require(RangeNotation("0-255", type: .integer))
    #expect(dashed.hasOtherSeparator && !dashed.isReversed)
    let regular = try #require(RangeNotation("0..3, 99", type: .integer))
    #expect(!regular.hasOtherSeparator && !regular.isReversed)
  }

  @Test("tells what it allows")
  func contains() throws {
    let mixed = try #require(ValueConstraint("0..3, 99", type: .integer))
    #expect([0, 3, 99].allSatisfy { mixed.contains(Int64($0)) })
    #expect(![-1, 4, 98, 100].contains { mixed.contains(Int64($0)) })
    let fraction = try #require(ValueConstraint("0..0.1", type: .float))
    #expect(fraction.contains(0.1) && !fraction.contains(0.11) && !fraction.contains(Double.nan))
    let all = try #require(ValueConstraint("0..18446744073709551615", type: .unsignedInteger))
    #expect(all.contains(UInt64.max) && !all.contains(Int64(-1)))
    let length = try #require(ValueConstraint("1..4", type: .string))
    #expect(length.contains("abc") && length.contains("äö") && !length.contains("äöü") && !length.contains(""))
    #expect(length.allowsLength(4) && !length.allowsLength(5) && length.contains(Int64(1000)))
    let texts = try #require(ValueConstraint(#""on","off""#, type: .string))
    #expect(texts.contains("on") && !texts.contains("On"))
    #expect(ValueConstraint.any.contains(Int64.min) && ValueConstraint.any.contains(""))
  }
}
