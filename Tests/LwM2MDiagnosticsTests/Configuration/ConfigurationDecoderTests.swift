@testable import LwM2MDiagnostics
import Testing

/// Taking a configuration apart: all that is wrong is said at once, with the place and the way out.
struct ConfigurationDecoderTests {
  private enum Level: String, CaseIterable {
    case `public`
    case `internal`
  }

  @Test func whatIsWrongIsSaidWithItsPlace() throws {
    let text = """
      {
        "levle": "public",
        "names": ["a", 1],
        "names": [],
        "level": "publc",
        "wild": true,
        "flag": "yes"
      }
      """
    var decoder = ConfigurationDecoder(file: "c.json")
    let parsed = decoder.parse(Array(text.utf8))
    let root = try #require(parsed)
    let members = decoder.members(root, of: "the configuration", known: ["level", "names", "flag"])
    let names = try #require(members["names"])
    let texts = decoder.strings(names, of: "'names'").map(\.text)
    let level = decoder.choice(try #require(members["level"]), of: "'level'", as: Level.self)
    let flag = decoder.bool(try #require(members["flag"]), of: "'flag'")
    #expect(texts == ["a"] && level == nil && flag == nil)
    #expect(
      decoder.diagnostics.sortedWithoutDuplicates().map { $0.text() } == [
        "c.json:2:3: error: unknown key 'levle'; did you mean 'level'? [configuration-key]",
        "c.json:3:18: error: each element of 'names' is a text in quotation marks, not a number [configuration-value]",
        "c.json:4:3: error: 'names' stands here for the second time, after line 3; remove one of them [configuration-key]",
        "c.json:5:12: error: 'level' is public, internal, not 'publc'; did you mean 'public'? [configuration-value]",
        "c.json:6:3: error: unknown key 'wild'; known are level, names, flag [configuration-key]",
        "c.json:7:11: error: 'flag' is true or false, not a text [configuration-value]",
      ])
  }

  @Test func whatIsNoJSONIsOneFinding() {
    var decoder = ConfigurationDecoder(file: "c.json")
    let parsed = decoder.parse(Array("{".utf8))
    #expect(parsed == nil)
    #expect(decoder.diagnostics.map(\.rule) == ["configuration-syntax"])
  }

  @Test func aSingleTextCountsAsAList() throws {
    var decoder = ConfigurationDecoder(file: "c.json")
    let parsed = decoder.parse(Array("\"a\"".utf8))
    let value = try #require(parsed)
    let texts = decoder.strings(value, of: "'x'").map(\.text)
    let members = decoder.members(value, of: "the configuration", known: [])
    #expect(texts == ["a"] && members.isEmpty)
    #expect(decoder.diagnostics.map(\.message) == ["the configuration is an object in braces, not a text"])
  }

  @Test(arguments: [("Prefix", "prefix"), ("prefx", "prefix"), ("objects", "objects"), ("xyzzy", nil)])
  func theNearestName(_ wanted: String, _ expected: String?) {
    #expect(NearestName.of(wanted, among: ["prefix", "objects", "renames"]) == expected)
  }
}
