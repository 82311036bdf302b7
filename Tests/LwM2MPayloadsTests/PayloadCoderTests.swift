import LwM2M
import LwM2MPayloads
import Testing

/// Payloads by definitions, beyond what recorded vectors have.
struct PayloadCoderTests {
  private let definitions = PayloadDefinitions([
    .everyType, .sample(3, isMultiple: false, [(9, .integer, false), (7, .integer, true), (11, .integer, true)]),
  ])

  private func decode(_ format: PayloadFormat, _ hex: String, at path: String) throws -> PayloadReport {
    let coder = PayloadCoder(format, definitions: definitions)
    let request = try #require(ResourcePath(path))
    return try coder.decode(ByteEncoding.hex.decode(Array(hex.utf8)), at: request)
  }

  private func lines(_ format: PayloadFormat, _ hex: String, at path: String) -> String {
    do {
      return PathLines.text(of: try decode(format, hex, at: path).values)
    } catch let failure as PayloadFailure {
      return failure.text(file: "f")
    } catch { return "\(error)" }
  }

  @Test(
    "TLV at every depth of path",
    arguments: [
      ("/3", "08 00 08 c1 09 64 83 07 41 01 05", "/3/0/9\tInteger\t100\n/3/0/7/1\tInteger\t5\n"),
      ("/3/0", "c1 09 64 83 07 41 01 05", "/3/0/9\tInteger\t100\n/3/0/7/1\tInteger\t5\n"),
      ("/3/0", "03 00 c1 09 64", "/3/0/9\tInteger\t100\n"),
      ("/3/0/9", "c1 09 64", "/3/0/9\tInteger\t100\n"),
      ("/3/0/7", "83 07 41 01 05", "/3/0/7/1\tInteger\t5\n"),
      ("/3/0/7", "41 01 05", "/3/0/7/1\tInteger\t5\n"),
      ("/3/0/7/1", "41 01 05", "/3/0/7/1\tInteger\t5\n"),
      ("/3/0/7/1", "83 07 41 01 05", "/3/0/7/1\tInteger\t5\n"),
      ("/3", "", "/3\tempty\n"), ("/3/0", "", "/3/0\tempty\n"), ("/3", "00 00", "/3/0\tempty\n"),
      ("/3/0", "80 0b", "/3/0/11\tempty\n"),
    ])
  func depths(path: String, hex: String, expected: String) {
    #expect(lines(.tlv, hex, at: path) == expected)
  }

  private static let rest = "expected the rest of what begins here"

  @Test(
    "malformed TLV is refused with the place",
    arguments: [
      (
        "/3/0", "c2 09 64",
        "f: error: byte 0: the payload ends within an entry: \(Self.rest), but the end is at byte 3"
      ),
      ("/3/0", "c1 09 64 c1 09 65", "f: error: byte 3: the path /3/0/9 comes twice"),
      ("/3/0/7", "41 01 05 41 01 06", "f: error: byte 3: the path /3/0/7/1 comes twice"),
      (
        "/3", "c1 09 64",
        "f: error: byte 0: an entry of this kind does not belong here; the payload is of one Object Instance, which a Create "
          + "need not name: say --path /3/0, or which it is"
      ),
      ("/3", "41 01 05", "f: error: byte 0: an entry of this kind does not belong here; is /3 the request's path?"),
      ("/3/0", "41 01 05", "f: error: byte 0: an entry of this kind does not belong here; is /3/0 the request's path?"),
      ("/3/0", "c1 09 64 03 00 c1 09 64", "f: error: byte 3: an entry of this kind does not belong here"),
      ("/3/1", "03 00 c1 09 64", "f: error: byte 0: the ID 0 is not the one that was asked for"),
      ("/3/0/9", "c1 08 64", "f: error: byte 0: the ID 8 is not the one that was asked for"),
      ("/3/0/7/1", "c1 07 64", "f: error: byte 2: expected a single value and found instances, or the reverse"),
      ("/3/0", "c3 09 010203", "f: error: byte 2: /3/0/9: the value's length does not fit the type Integer"),
      ("/3/0", "e1 ff ff 01", "f: error: byte 0: the ID 65535 is reserved and cannot be used"),
      ("/", "c1 09 64", "f: error: tlv does not say which Object it is of; name its path, such as --path /3/0"),
    ])
  func malformed(path: String, hex: String, message: String) {
    #expect(lines(.tlv, hex, at: path) == message)
  }

  @Test("a path that comes twice is named, whatever it is")
  func pathsThatComeTwice() {
    #expect(lines(.senMLJSON, hex("[{},{}]"), at: "/") == "f: error: byte 4: the path / comes twice")
    let twice = #"[{"n":"/3/0/9","v":1},{"n":"/3/0/9","v":2}]"#
    #expect(lines(.senMLJSON, hex(twice), at: "/") == "f: error: byte 40: the path /3/0/9 comes twice")
  }

  private func hex(_ text: String) -> String {
    text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  @Test func unknownResourcesAreWhatTheFormatSays() throws {
    #expect(lines(.tlv, "c2 63 0a0b 84 64 42 00 0102", at: "/3/0") == "/3/0/99\t?\t0a0b\n/3/0/100/0\t?\t0102\n")
    #expect(lines(.cbor, "f5", at: "/9/0/0") == "/9/0/0\t?\ttrue\n")
    #expect(lines(.cbor, "c1 1a 65432100", at: "/9/0/0") == "/9/0/0\t?\t1698898176\n")
    #expect(lines(.cbor, "fb 3ff8000000000000", at: "/9/0/0") == "/9/0/0\t?\t1.5\n")
    #expect(lines(.cbor, "80", at: "/9/0/0") == "f: error: byte 0: /9/0/0: expected a value")
    let unknown = try decode(.tlv, "c2 63 0a0b", at: "/3/0").findings
    #expect(unknown.map(\.failure.message) == ["/3/0/99: the definition of Object 3 has no such Resource"])
    #expect(unknown.map(\.isWarning) == [false])
  }

  @Test func aMultiplicityThatTheDefinitionDoesNotHaveIsAWarning() throws {
    let report = try decode(.tlv, "c1 07 05 86 09 41 00 01 41 01 02", at: "/3/0")
    #expect(
      report.findings.map(\.failure.message) == [
        "/3/0/7: has a single value, but the definition says that it has instances",
        "/3/0/9: has instances, but the definition says that it has one value",
      ])
    #expect(report.findings.map(\.isWarning) == [true, true])
  }

  @Test func severalObjectsInOnePayload() throws {
    // {[3, 0, 9]: 100, 42769: {0: {0: "a", 14: {5: true}}}}
    let hex = "a2 83 03 00 09 18 64 19 a711 a1 00 a2 00 61 61 0e a1 05 f5"
    let text = "/3/0/9\tInteger\t100\n/42769/0/0\tString\ta\n/42769/0/14/5\tBoolean\ttrue\n"
    #expect(lines(.lwM2MCBOR, hex, at: "/") == text)
    #expect(lines(.lwM2MCBOR, hex, at: "/3").contains("the path /42769/0/0 is not within the one that was asked for"))
  }

  private func encode(_ format: PayloadFormat, _ text: String, at path: String? = nil) -> String {
    do throws(PayloadFailure) {
      var reader = PathLineReader(definitions, for: format)
      let coder = PayloadCoder(format, definitions: definitions)
      let bytes = try coder.encode(reader.values(Array(text.utf8)), at: path.flatMap { ResourcePath($0) })
      return String(decoding: ByteEncoding.hex.encode(bytes), as: UTF8.self).trimmed
    } catch { return error.text(file: "f") }
  }

  @Test(
    "without a path, the payload is for what all values have in common",
    arguments: [
      ("/3/0/9\tInteger\t100\n", "c10964"),
      ("/3/0/7/1\tInteger\t5\n/3/0/9\tInteger\t100\n/3/0/7/0\tInteger\t4\n", "8607410004410105c10964"),
      ("/42769/1/1\tInteger\t1\n/42769/0/1\tInteger\t2\n", "0300c101020301c10101"),
      ("/3/0/11\tempty\n", "800b"),
    ])
  func commonPath(text: String, hex: String) {
    #expect(encode(.tlv, text) == hex)
  }

  @Test func onePathForATLVOfAResourceInstance() {
    #expect(encode(.tlv, "/3/0/7/1\tInteger\t5\n", at: "/3/0/7/1") == "410105")
    #expect(encode(.tlv, "/3/0/7/1\tInteger\t5\n", at: "/3/0/7") == "8307410105")
    #expect(encode(.text, "/3/0/7/1\tInteger\t5\n") == "35")
  }

  @Test(
    "what does not fit is refused with its path",
    arguments: [
      (
        PayloadFormat.tlv, "5\t/3/0/9\tInteger\t100\n",
        "f: error: /3/0/9: has a time, for which tlv has no place; take senml-json, senml-cbor or json"
      ),
      (.senMLJSON, "/42769/0/3\tFloat\tNaN\n", "f: error: /42769/0/3: the value is not a valid Float"),
      (.opaque, "/3/0/9\tInteger\t100\n", "f: error: /3/0/9: the format cannot hold this value"),
      (
        .lwM2MJSON, "/3/0/9\n",
        "f: error: /3/0/9: has no value, which json cannot say; take senml-json, senml-cbor or lwm2m-cbor"
      ),
      (
        .tlv, "/3/0/9\tInteger\t1\n/42769/0/1\tInteger\t1\n",
        "f: error: tlv does not say which Object it is of; name its path, such as --path /3/0"
      ),
      (
        .text, "/3/0/9\tInteger\t1\n/42769/0/1\tInteger\t1\n",
        "f: error: text holds the value of one Resource or Resource Instance; name its path, such as --path /3/0/9, not /"
      ),
    ])
  func unfit(format: PayloadFormat, text: String, message: String) {
    #expect(encode(format, text) == message)
  }

  @Test func aResourceHasEitherAValueOrInstances() {
    let text = "/3/0/7\tInteger\t1\n/3/0/7/0\tInteger\t1\n"
    #expect(encode(.senMLCBOR, text).hasSuffix("expected a single value and found instances, or the reverse"))
  }

  @Test func instancesInAnyOrderAreNoBurden() throws {
    let values = (0..<60000).reversed().map { id in
      KnownValue(
        PathValue(.resourceInstance(3, 0, 7, ResourceInstanceID(rawValue: id)), .value(.integer(Int64(id)))),
        isKnown: true)
    }
    let coder = PayloadCoder(.tlv, definitions: definitions)
    let bytes = try coder.encode(values)
    #expect(try coder.decode(bytes, at: .objectInstance(3, 0)).values == values.reversed())
  }
}

extension String {
  fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
