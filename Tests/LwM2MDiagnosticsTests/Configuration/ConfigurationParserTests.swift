@testable import LwM2MDiagnostics
import TestSupport
import Testing

/// JSON with comments: what is read, and what is refused with which place.
struct ConfigurationParserTests {
  private func parse(_ text: String) throws -> ConfigurationValue {
    try ConfigurationParser.parse(Array(text.utf8))
  }

  /// The value without places, as compact JSON.
  private func plain(_ value: ConfigurationValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let truth): "\(truth)"
    case .number(let digits): digits
    case .string(let text): "\"\(text)\""
    case .array(let elements): "[" + elements.map(plain).joined(separator: ",") + "]"
    case .object(let members): "{" + members.map { "\"\($0.name)\":" + plain($0.value) }.joined(separator: ",") + "}"
    }
  }

  @Test(
    arguments: [
      ("{}", "{}"), ("[]", "[]"), (" [ 1 , 2 ] ", "[1,2]"), ("[1,]", "[1]"), ("{\"a\":1,}", "{\"a\":1}"),
      ("// one\n{ /* two */ \"a\" /**/ : // three\r\n true /* four */ } // five", "{\"a\":true}"),
      ("\u{FEFF}null", "null"), ("[-0, 1.5, 2e10, -3E-2, 4e+1]", "[-0,1.5,2e10,-3E-2,4e+1]"),
      (#""\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00ß""#, "\"\"\\/\u{8}\u{C}\n\r\tä😀ß\""),
      ("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2}"), ("\"// no comment\"", "\"// no comment\""),
    ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(plain(try parse(text)) == expected)
  }

  /// `①` marks where the error is to show.
  @Test(
    arguments: [
      ("①", "the end of the file"), ("{①", "expected a name"), ("[1①", "expected ','"), ("[1 ①2]", "expected ','"),
      ("{\"a\"①}", "expected ':'"), ("{①a: 1}", "'a'"), ("[①,]", "expected a value"), ("{} ①x", "nothing but comments"),
      ("①\"abc", "has no end"), ("①\"ab\nc\"", "does not end on its line"), ("\"a①\u{1}\"", "control character"),
      ("\"①\\x\"", "no escape"), ("\"①\\u12\"", "four hexadecimal digits"), ("\"①\\ud800\"", "surrogate"),
      ("\"①\\udc00\"", "surrogate"), ("\"①\\ud800\\u0041\"", "surrogate"), ("\"①\\u-123\"", "four hexadecimal"),
      ("①01", "no number"), ("①1.", "no number"), ("①-", "no number"), ("①1e", "no number"), ("①1x", "no number"),
      ("①.5", "expected a value"), ("①nul", "expected a value"), ("①truee", "expected a value"),
      ("①/* never", "has no end"), ("{\n  // ä\r\n\t\"ä\": [①?]\r}", "'?'"), ("①/", "expected a value"),
    ])
  func refuses(_ marked: String, _ words: String) throws {
    let text = MarkedText(marked)
    let error = try #require(throws: ConfigurationError.self) { try parse(text.text) }
    #expect(error.message.contains(words), "\(error.message)")
    #expect(text.name(line: error.position.line, column: error.position.column) == "①")
  }

  @Test func everyValueKnowsItsPlace() throws {
    guard case .object(let members) = try parse("{\n  \"ä\": [true,\n\"x\"]}").content,
      case .array(let elements) = try #require(members.first).value.content
    else {
      Issue.record("not an object with a list")
      return
    }
    #expect(members[0].position == SourcePosition(line: 2, column: 3))
    #expect(members[0].value.position == SourcePosition(line: 2, column: 9))
    #expect(elements.map(\.position) == [SourcePosition(line: 2, column: 10), SourcePosition(line: 3, column: 1)])
  }

  @Test func depthAndSizeAreBounded() throws {
    let levels = ConfigurationParser.mostLevels
    _ = try parse(String(repeating: "[", count: levels) + String(repeating: "]", count: levels))
    let deep = try #require(throws: ConfigurationError.self) {
      try parse(String(repeating: "[", count: 1 << 20))
    }
    #expect(deep.position == SourcePosition(line: 1, column: levels + 1))
    // A quarter of a million values, whose places must not take time that grows with their square.
    let many = try parse("[" + String(repeating: "1,\n", count: 250_000) + "1]")
    guard case .array(let elements) = many.content else {
      Issue.record("not a list")
      return
    }
    #expect(elements.last?.position == SourcePosition(line: 250_001, column: 1))
    let large = [UInt8](repeating: 0x20, count: ConfigurationParser.mostBytes + 1)
    #expect(throws: ConfigurationError.self) { try ConfigurationParser.parse(large) }
  }

  @Test func bytesThatAreNoUTF8AreRefusedWhereTheyStand() throws {
    let error = try #require(throws: ConfigurationError.self) {
      try ConfigurationParser.parse(Array("{\n\"a".utf8) + [0xFF] + Array("\": 1}".utf8))
    }
    #expect(error.position == SourcePosition(line: 2, column: 3))
    #expect(error.message.contains("UTF-8"))
  }

  /// Whatever the bytes are: a value, or an error within the text.
  @Test func anyBytesGiveAValueOrAnError() throws {
    var generator = SeededGenerator(seed: 42)
    let seed = Array(#"{"a": [1, -2.5e3, "ä\u00e4\n"], /* x */ "b": {"c": null,}, // y"#.utf8 + [0x0A, 0x7D])
    let alphabet = Array("{}[]\":,\\/*u0e-.tn \n".utf8) + [0x00, 0x80, 0xC3, 0xFF]
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = alphabet.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: place)
        default: bytes.removeLast(bytes.count - place)
        }
      }
      do throws(ConfigurationError) {
        _ = try ConfigurationParser.parse(bytes)
      } catch {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(error.position.line <= lines.count + bytes.filter { $0 == 0x0D }.count)
        #expect(error.position.column <= bytes.count + 1)
      }
    }
  }
}
