import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("Comments silence single findings")
struct SilencerTests {
  private func findings(_ change: (String) -> String) throws -> [String] {
    let folder = try ScratchFolder()
    let text = SampleDefinition(range: "0-100").xml.replacing("<Units></Units>", with: "<Units>Mbps</Units>")
    try folder.write("10241.xml", change(text))
    return Validator().validate([folder.path("10241.xml")]).diagnostics.map { "\($0.rule) \($0.position?.line ?? 0)" }
  }

  @Test("without one, everything is reported")
  func none() throws {
    #expect(try findings { $0 } == ["range-written-with-dots 19", "known-unit 20"])
    #expect(try findings { $0.replacing("<Units>", with: "<!-- just a word --> <Units>") }.count == 2)
  }

  @Test(
    "beside an element",
    arguments: [
      "<Units>Mbps</Units> <!-- lwm2mc:disable known-unit -->", "<!-- lwm2mc:disable known-unit --><Units>Mbps</Units>",
      "<!--lwm2mc:disable known-unit-->\n        <Units>Mbps</Units>",
      "<!-- lwm2mc:disable known-unit unit-fits-type -->\n\n        <Units>Mbps</Units>",
      "<Units>Mbps\n        </Units> <!-- lwm2mc:disable known-unit -->",
    ])
  func beside(_ element: String) throws {
    let rules = try findings { $0.replacing("<Units>Mbps</Units>", with: element) }.map { $0.split(separator: " ")[0] }
    #expect(rules.contains("range-written-with-dots") && !rules.contains("known-unit"))
  }

  @Test("it is about its own element and rule only, and says so when it silences nothing")
  func unused() throws {
    let elsewhere = try findings { $0.replacing("<Name>Level", with: "<!-- lwm2mc:disable known-unit --> <Name>Level") }
    #expect(elsewhere == ["unused-silencer 14", "range-written-with-dots 19", "known-unit 20"])
    let other = try findings { $0.replacing("<Units>", with: "<!-- lwm2mc:disable unit-fits-type --> <Units>") }
    #expect(other == ["range-written-with-dots 19", "unused-silencer 20", "known-unit 20"])
  }

  @Test(
    "a comment that names no rule is reported",
    arguments: [
      "lwm2mc:disable", "lwm2mc:disable ,", "lwm2mc:enable known-unit", "lwm2mc:disabled known-unit", "lwm2mc:",
    ])
  func nothingNamed(_ comment: String) throws {
    let found = try findings { $0.replacing("<Units>", with: "<!-- \(comment) --> <Units>") }
    #expect(found == ["range-written-with-dots 19", "unused-silencer 20", "known-unit 20"])
  }

  @Test("a rule that cannot be asked for want of a table leaves its silencers alone")
  func withoutTable() throws {
    let comment = "<!-- lwm2mc:disable reusable-resource-unchanged matches-index version-files -->"
    let found = try findings { $0.replacing("<Units>", with: "\(comment) <Units>") }
    #expect(found == ["range-written-with-dots 19", "known-unit 20"])
  }

  @Test("a rule that there is not is reported, with the nearest name")
  func unknownRule() throws {
    let folder = try ScratchFolder()
    let text = SampleDefinition().xml.replacing("<Units>", with: "<!-- lwm2mc:disable known-units --><Units>")
    try folder.write("10241.xml", text)
    let found = Validator().validate([folder.path("10241.xml")]).diagnostics
    #expect(found.map(\.message) == ["there is no rule 'known-units'; did you mean 'known-unit'?"])
  }

  @Test("a rule that the profile leaves out has nothing to silence, and its silencer is left alone")
  func otherProfile() throws {
    let comment = "<!-- lwm2mc:disable plain-punctuation --><Description>A \u{2014}"
    #expect(
      try findings { $0.replacing("<Description>A", with: comment) } == ["range-written-with-dots 19", "known-unit 20"])
  }

  @Test("errors are not silenced")
  func errors() throws {
    let rules = try findings {
      $0.replacing("<Type>Integer", with: "<!-- lwm2mc:disable unknown-value --><Type>Number")
    }
    #expect(rules.contains("unknown-value 18") && rules.contains("unused-silencer 18"))
  }

  @Test("a text that looks like one is none")
  func inText() throws {
    let cdata = "<Description><![CDATA[ <!-- lwm2mc:disable known-unit --> ]]>"
    #expect(try findings { $0.replacing("<Description>", with: cdata) }.count == 2)
    #expect(try findings { $0 + "<!-- lwm2mc:disable known-unit" }.contains("known-unit 20"))
  }

  @Test("findings between files are silenced too")
  func relations() throws {
    let folder = try ScratchFolder()
    try folder.write("Common.xml", ExampleFile.files("<Item ID=\"5700\"></Item>", defaultName: "Common.xml")[0].text)
    let item = "<!-- lwm2mc:disable registered-resource --> <Item ID=\"9999\">"
    try folder.write("10241.xml", SampleDefinition().xml.replacing("<Item ID=\"1\">", with: item))
    #expect(Validator().validate([folder.path()]).diagnostics.isEmpty)
  }
}

@Suite("Many comments take no longer than one pass")
struct HostileSilencerTests {
  @Test("a large file of nothing but silencers")
  func many() throws {
    let comments = String(repeating: "<!-- lwm2mc:disable known-unit -->", count: 100_000)
    let folder = try ScratchFolder()
    try folder.write("10241.xml", SampleDefinition().xml.replacing("<Resources>", with: comments + "<Resources>"))
    let found = Validator().validate([folder.path("10241.xml")]).diagnostics
    #expect(!found.isEmpty && found.count < 2000)
  }
}
