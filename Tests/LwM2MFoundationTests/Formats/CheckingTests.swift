import LwM2M
import Testing

/// What decoding says of payloads that disagree with the definition.
struct CheckingTests {
  private let json = Array(
    #"[{"bn":"/42768/0/","n":"0","v":-29},{"n":"10","vs":""},{"n":"500","v":1},{"n":"13","vs":"off"}]"#
      .utf8)

  @Test("leniently, everything is found, and the instance is there")
  func lenient() throws {
    let object = Array(String(decoding: json, as: UTF8.self).replacing("42768", with: "\(Ranges.objectID)").utf8)
    let checked = try SenMLJSON.decode(Ranges.self, from: object, checking: .lenient)
    #expect(
      checked.findings == [
        DecodingFinding(.outOfRange, 0), DecodingFinding(.outOfRange, 10), DecodingFinding(.unknown, 500),
      ])
    #expect(checked.instance != nil)
    #expect(throws: PayloadError(.outOfRange(0))) {
      try SenMLJSON.decode(Ranges.self, from: object, checking: .strict)
    }
  }

  @Test("a Mandatory Resource that is missing leaves no instance")
  func missing() throws {
    let payload = try TLV.encodeRead("x", of: Types.Resources.string)
    let checked = try TLV.decode(Types.self, from: payload, checking: .lenient)
    #expect(checked.instance == nil && checked.findings == [DecodingFinding(.missing, 200)])
    #expect(throws: PayloadError(.missingResource(200))) {
      try TLV.decode(Types.self, from: payload, checking: .strict)
    }
    // A malformed payload stays an error.
    #expect(throws: PayloadError.self) { try TLV.decode(Types.self, from: [0xC8], checking: .lenient) }
  }

  @Test("ranges are exact for integers, and as Floats are for Floats")
  func ranges() {
    func contains(_ range: StaticString, _ value: AnyResourceValue) -> Bool { ResourceRange(range).contains(value) }
    #expect(contains("0..18446744073709551614", .unsignedInteger(.max - 1)))
    #expect(!contains("0..18446744073709551614", .unsignedInteger(.max)))
    #expect(contains("0..0.1", .float(0.1)) && !contains("0..0.1", .float(0.2)))
    #expect(!contains("0..", .float(.nan)) && contains("0..", .float(.infinity)))
    #expect(contains("..-5,3", .integer(-6)) && contains("..-5,3", .integer(3)))
    #expect(!contains("..-5,3", .integer(0)) && !contains("3.8..20.5", .integer(3)))
    #expect(contains("length 1..2,40", .string("é")) && !contains("length 1..2,40", .opaque([1, 2, 3])))
    #expect(contains("texts on|off", .string("off")) && !contains("texts on", .string("On")))
    #expect(contains("texts a%20b|%C3%A9|", .string("é")) && contains("texts a%20b|%C3%A9", .string("a b")))
    #expect(
      contains("texts a%7Cb|", .string("")) && !contains("texts a%7Cb", .string("a"))
        && !contains("texts a", .string("")))
    #expect(contains("1..2", .time(1)) && !contains("1..2", .time(3)))
  }
}
