import LwM2M
import LwM2MDiagnostics
import LwM2MPayloads
import Testing

/// Lines as people and scripts read and write them.
struct PathLinesTests {
  private let definitions = PayloadDefinitions([.everyType])

  private func read(_ text: String, for format: PayloadFormat = .senMLCBOR) throws -> [KnownValue] {
    var reader = PathLineReader(definitions, for: format)
    return try reader.values(Array(text.utf8))
  }

  private func failure(_ text: String, for format: PayloadFormat = .senMLCBOR) -> String {
    do {
      _ = try read(text, for: format)
      return "nothing is wrong"
    } catch let failure as PayloadFailure {
      return failure.text(file: "f")
    } catch { return "\(error)" }
  }

  @Test func everyTypeHasItsForm() throws {
    let text = """
      /42769/0/0\tString\ta\\tb\\nc\\\\d\\u{1B}é
      /42769/0/1\tInteger\t-9223372036854775808
      /42769/0/2\tUnsigned Integer\t18446744073709551615
      /42769/0/3\tFloat\t0.1
      /42769/0/4\tBoolean\ttrue
      /42769/0/5\tOpaque\t00ff
      /42769/0/6\tTime\t1700000000
      /42769/0/7\tObjlnk\t3303:65535
      /42769/0/8\tCorelnk\t</3/0>
      /42769/0/13/0\tFloat\tNaN
      /42769/0/13/1\tFloat\t-Infinity
      /42769/0/15\tempty
      /42769/0/16

      """
    let values = try read(text)
    #expect(PathLines.text(of: values) == text)
    let contents = values.map(\.value.content)
    #expect(contents[0] == .value(.string("a\tb\nc\\d\u{1B}é")))
    #expect(contents[1] == .value(.integer(.min)))
    #expect(contents[2] == .value(.unsignedInteger(.max)))
    #expect(contents[5] == .value(.opaque([0, 255])))
    #expect(contents[7] == .value(.objectLink(ObjectLink(3303, .reserved))))
    #expect(contents[11...] == [.empty, .nothing])
  }

  @Test(arguments: [
    ("1700000000", RecordTime(nanoseconds: 1_700_000_000_000_000_000)), ("0", RecordTime(nanoseconds: 0)),
    ("1700000000.000000001", RecordTime(nanoseconds: 1_700_000_000_000_000_001)),
    ("-0.5", RecordTime(nanoseconds: -500_000_000, since: .now)),
    ("+60", RecordTime(nanoseconds: 60_000_000_000, since: .now)),
  ])
  func timesStandInFrontOfThePath(text: String, time: RecordTime) throws {
    let line = "\(text)\t/42769/0/1\tInteger\t1\n"
    let values = try read(line)
    #expect(values.map(\.value.time) == [time])
    #expect(PathLines.text(of: values) == line)
  }

  @Test func emptyLinesRemarksAndForeignLineEndsAreUnderstood() throws {
    let values = try read(
      "# of yesterday\r\n\r\n  \n/42769/0/1\tinteger\t1\r\n/42769/0/0\tString\n/42769/0/5\tOpaque\t0x01 02")
    #expect(values.map(\.value.content) == [.value(.integer(1)), .value(.string("")), .value(.opaque([1, 2]))])
  }

  @Test(arguments: [
    ("x", "f:1:1: error: expected a path such as /3/0/9, but here stands 'x'"),
    ("\n/3/0/65535\tInteger\t1", "f:2:1: error: expected a path such as /3/0/9, but here stands '/3/0/65535'"),
    (
      "yesterday\t/3/0/9\tInteger\t1",
      "f:1:1: error: expected a path such as /3/0/9, or seconds since 1970 in front of it, but here stands 'yesterday'"
    ),
    ("/42769/0/1\tInteger\t1.5", "f:1:20: error: '1.5' is no Integer: expected a whole number from -2^63 to 2^63-1"),
    ("1\t/42769/0/4\tBoolean\tyes", "f:1:22: error: 'yes' is no Boolean: expected true or false"),
    ("/42769/0/1\tFloat\t1.5", "f:1:12: error: /42769/0/1: is Float here, but Integer by its definition"),
    ("/42769/0/0\tString\ta\tb", "f:1:12: error: a line ends with its value; write a tab in a text as \\t"),
    (
      "/42769/0/1\tInteger\t1\n/42769/0/1\tInteger\t2",
      "f:2:1: error: /42769/0/1 stands in line 1 already; remove one of them"
    ),
    ("/1/0/1\t?\t1", "f:1:8: error: /1/0/1: no definition says the type; write it in place of ?"),
  ])
  func whatIsWrongIsSaidWithItsPlace(text: String, message: String) {
    #expect(failure(text) == message)
  }

  @Test func anUnknownNameOfATypeIsAnsweredWithTheKnownOnes() {
    #expect(failure("/1/0/1\tint\t1").hasPrefix("f:1:8: error: expected a type behind the path (String, Integer, "))
    #expect(failure("/42769/0/0\tString\ta\\q").contains("a backslash is followed by"))
  }

  @Test func theTypeOfWhatIsUnknownFollowsFromFormatsWithoutTypes() throws {
    #expect(try read("/1/0/1\t?\t0a", for: .tlv).map(\.value.content) == [.value(.opaque([10]))])
    #expect(try read("/1/0/1\t?\t0a", for: .text).map(\.value.content) == [.value(.string("0a"))])
    #expect(try read("/42769/0/1\t?\t10").map(\.value.content) == [.value(.integer(10))])
  }

  @Test func bytesThatAreNoTextAreRefused() {
    var reader = PathLineReader(definitions, for: .tlv)
    #expect(throws: PayloadFailure("the text is not UTF-8 from here on", at: .text(SourcePosition(line: 2, column: 2))))
    {
      _ = try reader.values([0x23, 0x0A, 0x23, 0xFF])
    }
  }
}
