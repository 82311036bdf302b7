import LwM2M
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("A registry's folder: index, reusable Resources, versions")
struct RegistryFolderTests {
  /// A registry with two versions of an Object, and what is found in it after a change.
  private func findings(
    _ change: (ScratchFolder) throws -> Void = { _ in }, profile: RuleProfile = .default, paths: [String] = [""]
  ) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write("10241.xml", Self.definition("1.1"))
    try folder.write("version_history/10241-1_0.xml", Self.definition("1.0"))
    try folder.write("version_history/10241-1_1.xml", Self.definition("1.1"))
    try folder.write(
      "DDF.xml", Self.index(Self.entry("1.0", "version_history/10241-1_0.xml"), Self.entry("1.1", "10241.xml")))
    try folder.write("Common.xml", ExampleFile.files("<Item ID=\"5700\"></Item>", defaultName: "Common.xml")[0].text)
    try change(folder)
    let policy = SeverityPolicy(rules: Validator.rules, profile: profile)
    return Validator(policy: policy).validate(paths.map { folder.path($0) }).diagnostics.map { finding in
      let file = (finding.file ?? "").split(separator: "/").last ?? ""
      return "\(file) \(finding.omaCode ?? finding.rule.rawValue)"
    }
  }

  private static func definition(_ version: String) -> String {
    SampleDefinition(version: version).xml.replacing("LWM2M-v1_1.xsd", with: "LWM2M.xsd")
  }

  private static func entry(_ version: String, _ path: String) -> String {
    let urn = "urn:oma:lwm2m:x:10241" + (version == "1.0" ? "" : ":" + version)
    return "<Item><URN>\(urn)</URN><Ver>\(version)</Ver><DDF>\(path)</DDF></Item>"
  }

  private static func index(_ entries: String...) -> String {
    ExampleFile.files(entries.joined(), defaultName: "DDF.xml")[0].text
  }

  @Test("a right one has no findings in any profile", arguments: RuleProfile.allCases)
  func right(_ profile: RuleProfile) throws {
    #expect(try findings(profile: profile) == [])
  }

  private static let ownUnits = """
    <units><registry id="senml-units"><record date="2020-01-16"><value>Fnord</value></record></registry></units>

    """

  @Test("417, 551: a unit of the registry's own list is known")
  func ownUnits() throws {
    func use(_ folder: ScratchFolder) throws {
      for file in ["10241.xml", "version_history/10241-1_1.xml"] {
        try folder.write(file, Self.definition("1.1").replacing("<Units></Units>", with: "<Units>Fnord</Units>"))
      }
      let common = "<Item ID=\"5700\"><Units>Fnord</Units></Item>"
      try folder.write("Common.xml", ExampleFile.files(common, defaultName: "Common.xml")[0].text)
    }
    // From 1.0 to 1.1 a unit has come, which needs 2.0.
    let others = ["10241.xml fitting-versions"]
    #expect(try findings(use) == others + ["10241.xml 417", "Common.xml 551", "10241-1_1.xml 417"])
    #expect(
      try findings {
        try use($0)
        try $0.write("LWM2M_senml_units.xml", Self.ownUnits)
      } == others)
    let named = ["10241.xml", "Common.xml", "DDF.xml", "LWM2M_senml_units.xml"]
    let found = try findings(
      {
        try use($0)
        try $0.write("LWM2M_senml_units.xml", Self.ownUnits)
      }, paths: named)
    #expect(!found.contains { $0.hasSuffix("417") || $0.hasSuffix("551") || $0.contains("senml") }, "\(found)")
  }

  @Test("a reusable Resource with a fault of its own is there all the same")
  func faultyReusableResource() throws {
    let found = try findings { folder in
      let common = "<Item ID=\"5700\"><Operations>Q</Operations></Item>"
      try folder.write("Common.xml", ExampleFile.files(common, defaultName: "Common.xml")[0].text)
      for file in ["10241.xml", "version_history/10241-1_0.xml", "version_history/10241-1_1.xml"] {
        let version = file.contains("1_0") ? "1.0" : "1.1"
        try folder.write(file, Self.definition(version).replacing("<Item ID=\"1\">", with: "<Item ID=\"5700\">"))
      }
    }
    #expect(found == ["Common.xml 520"])
  }

  @Test("050: a file that is not listed")
  func notListed() throws {
    #expect(try findings { try $0.write("10242.xml", SampleDefinition(id: 10242).xml) } == ["10242.xml 050"])
  }

  @Test("270, 274: files that are missing, differ, or are the wrong ones")
  func versionFiles() throws {
    func index(_ first: String, _ second: String) -> String {
      Self.index(Self.entry("1.0", first), Self.entry("1.1", second))
    }
    let old = "version_history/10241-1_0.xml"
    #expect(
      try findings { try $0.write("DDF.xml", index(old, "10299.xml")) }.sorted() == ["10241.xml 050", "DDF.xml 270"])
    #expect(
      try findings { try $0.write("DDF.xml", index(old, "version_history/10241-1_1.xml")) }.sorted() == [
        "10241.xml 050", "DDF.xml 274",
      ])
    let changed = Self.definition("1.1").replacing("A level.", with: "Another level.")
    #expect(
      try findings { try $0.write("version_history/10241-1_1.xml", changed) }.contains("DDF.xml 274"))
  }

  @Test("275: a version of the past that is there twice")
  func twice() throws {
    let found = try findings { try $0.write("version_history/copy.xml", Self.definition("1.0")) }
    #expect(found.contains { $0.hasSuffix(" 275") })
  }

  @Test("276: a version that is missing, with an index and without one")
  func hole() throws {
    let index = Self.index(Self.entry("1.0", "version_history/10241-1_0.xml"), Self.entry("1.2", "10241.xml"))
    let found = try findings {
      try $0.write("DDF.xml", index)
      try $0.write("10241.xml", Self.definition("1.2"))
      try $0.write("version_history/10241-1_2.xml", Self.definition("1.2"))
    }
    #expect(found.contains("DDF.xml 276"))
    let folder = try ScratchFolder()
    try folder.write("version_history/10241-1_0.xml", Self.definition("1.0"))
    try folder.write("version_history/10241-2_1.xml", Self.definition("2.1"))
    #expect(Validator().validate([folder.path()]).diagnostics.map(\.omaCode) == ["276"])
  }

  @Test("400, 401, 402, 701: what differs from the index")
  func differs() throws {
    #expect(
      try findings {
        try $0.write("10241.xml", Self.definition("1.1").replacing("<ObjectID>10241", with: "<ObjectID>10242"))
      }
      .contains("10241.xml 400"))
    #expect(
      try findings { try $0.write("10241.xml", Self.definition("1.1").replacing("x:10241:1.1", with: "x:10241")) }
        .filter { $0.hasSuffix(" 401") } == ["10241.xml 401"])
    #expect(
      try findings { try $0.write("10241.xml", Self.definition("1.1").replacing("<Name>Sample", with: "<Name>sample")) }
        .contains("10241.xml 402"))
    #expect(
      try findings { try $0.write("10241.xml", Self.definition("1.1").replacing("A sample.", with: "A  test.")) }
        .contains("10241.xml 701"))
    // White space is nothing, here as in OMA's validator.
    let spaced = Self.definition("1.1").replacing("A sample.", with: " A\n  sample. ")
    #expect(
      try findings {
        try $0.write("10241.xml", spaced)
        try $0.write("version_history/10241-1_1.xml", spaced)
      } == [])
  }

  @Test("450 to 465: a reusable Resource is the one of Common.xml")
  func reusable() throws {
    func text(_ id: Int, _ content: String) -> String {
      Self.definition("1.1").replacing(#/<Item ID="1">[\s\S]*<\/Item>/#, with: "<Item ID=\"\(id)\">\(content)</Item>")
    }
    func codes(_ id: Int, _ content: String) throws -> [String] {
      let file = text(id, content)
      return try findings {
        try $0.write("10241.xml", file)
        try $0.write("version_history/10241-1_1.xml", file)
      }.filter { $0.hasPrefix("10241.xml ") && !$0.hasSuffix("fitting-versions") }.map { String($0.suffix(3)) }
    }
    let right = """
      <Name>Sensor Value</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>
      <Mandatory>Optional</Mandatory><Type>Float</Type><RangeEnumeration></RangeEnumeration><Units></Units>
      <Description>The last\n measured value.</Description>
      """
    #expect(try codes(5700, right) == [])
    #expect(try codes(5701, right) == ["450"])
    #expect(try codes(5700, right.replacing("Sensor Value", with: "Sensor value")) == ["460"])
    #expect(try codes(5700, right.replacing(">R<", with: ">RW<")) == ["461"])
    #expect(try codes(5700, right.replacing("Float", with: "Integer")) == ["462"])
    #expect(try codes(5700, right.replacing("<RangeEnumeration>", with: "<RangeEnumeration>0..5")) == ["463"])
    #expect(try codes(5700, right.replacing("<Units>", with: "<Units>V")) == ["464"])
    #expect(try codes(5700, right.replacing("measured value.", with: "measured value")) == ["465"])
    #expect(try codes(5700, right.replacing(">Optional<", with: ">Mandatory<")) == [])
  }

  @Test("tables are found beside a file, and in the folder above version_history; they are then not checked themselves")
  func besideFiles() throws {
    let wrong = Self.index("<Item><Owner></Owner><Name>Other</Name></Item>")
    let change: (ScratchFolder) throws -> Void = { try $0.write("DDF.xml", wrong) }
    #expect(try findings(change, paths: ["10241.xml"]).contains("10241.xml 402"))
    #expect(try findings(change, paths: ["version_history/10241-1_0.xml"]).contains("10241-1_0.xml 402"))
    #expect(try !findings(change, paths: ["10241.xml"]).contains("DDF.xml 240"))
    #expect(try findings(change).contains("DDF.xml 240"))
    #expect(try findings(change, paths: ["DDF.xml"]).contains("DDF.xml 240"))
    #expect(try findings({ _ in }, paths: ["DDF.xml", "Common.xml"]) == [])
  }

  @Test("a wrong URN that the index has too is the index's fault: 210, not 401")
  func sameWrongURN() throws {
    let folder = try ScratchFolder()
    let wrong = SampleDefinition().xml.replacing("lwm2m:x:10241", with: "lwm2m:ext:10241")
    try folder.write("10241.xml", wrong)
    #expect(Validator().validate([folder.path("10241.xml")]).diagnostics.map(\.omaCode) == ["401"])
    try folder.write("DDF.xml", Self.index("<Item><URN>urn:oma:lwm2m:ext:10241</URN></Item>"))
    #expect(Validator().validate([folder.path("10241.xml")]).diagnostics.map(\.omaCode) == ["210"])
    try folder.write("DDF.xml", Self.index("<Item></Item>"))
    #expect(Validator().validate([folder.path("10241.xml")]).diagnostics.map(\.omaCode) == ["401"])
  }

  @Test("one fault does not make others: what is not understood is listed all the same, and the rest of it compared")
  func oneFault() throws {
    let old = "version_history/10241-1_0.xml"
    func newest(_ text: String) throws -> [String] {
      try findings(
        {
          try $0.write("10241.xml", text)
          try $0.write("version_history/10241-1_1.xml", text)
        }, profile: .omaSubmission
      ).sorted()
    }
    let unclear = Self.definition("1.1").replacing("Integer", with: "Number")
    #expect(try newest(unclear) == ["10241-1_1.xml 412", "10241.xml 412"])
    let reusable = unclear.replacing("<Item ID=\"1\">", with: "<Item ID=\"5700\">").replacing("0..100", with: "")
    #expect(
      try newest(reusable) == [
        "10241-1_1.xml 412", "10241-1_1.xml 460", "10241-1_1.xml 465", "10241.xml 412", "10241.xml 460",
        "10241.xml 465",
      ])
    #expect(try newest(" " + Self.definition("1.1")) == ["10241-1_1.xml 021", "10241.xml 021"])
    // OMA's validator compares neither URN nor version with anything but the index.
    let renumbered = Self.definition("1.1").replacing("<ObjectID>10241", with: "<ObjectID>10242")
    let found = try findings({ try $0.write("10241.xml", renumbered) }, profile: .omaSubmission)
    #expect(found.filter { $0.hasPrefix("10241.xml") }.sorted() == ["10241.xml 400", "10241.xml urn-matches-id"])
    let undeclared = Self.definition("1.1").replacing("<ObjectVersion>1.1", with: "<ObjectVersion>")
    #expect(try newest(undeclared).contains("10241.xml 800"))
    #expect(try !newest(undeclared).contains { $0.hasSuffix("210") || $0.hasSuffix("275") })
    // An entry that is missing, and a Ver that is none.
    let alone = try findings { try $0.write("DDF.xml", Self.index(Self.entry("1.1", "10241.xml"))) }
    #expect(alone.sorted() == ["10241-1_0.xml 050", "DDF.xml 276"])
    let noVersion = Self.entry("1.1", "10241.xml").replacing("<Ver>1.1", with: "<Ver>")
    #expect(
      try findings { try $0.write("DDF.xml", Self.index(Self.entry("1.0", old), noVersion)) }.sorted() == [
        "DDF.xml 210", "DDF.xml 260",
      ])
    #expect(try findings { try $0.write("DDF.xml", "<DDFList>") } == ["DDF.xml 021"])
    #expect(try findings { try $0.write("DDF.xml", "<DDFList></DDFList>") } == ["DDF.xml 031"])
  }

  @Test("tables elsewhere are named")
  func named() throws {
    let folder = try ScratchFolder()
    try folder.write("a/10241.xml", SampleDefinition(name: "Other").xml)
    try folder.write("b/index.xml", Self.index(Self.entry("1.0", "10241.xml")))
    let validator = Validator(indexPath: folder.path("b/index.xml"))
    #expect(validator.validate([folder.path("a")]).diagnostics.map(\.omaCode) == ["402"])
    let missing = Validator(commonPath: folder.path("b/none.xml")).validate([folder.path("a")])
    #expect(missing.diagnostics.map(\.rule) == ["unreadable-input"])
  }

  @Test("for a submission nothing is asked of versions that have a newer one, and what is not asked is said")
  func frozen() throws {
    let old = Self.definition("1.0").replacing("0..100", with: "0-100")
    let change: (ScratchFolder) throws -> Void = { try $0.write("version_history/10241-1_0.xml", old) }
    #expect(try findings(change) == ["10241-1_0.xml 418"])
    #expect(try findings(change, profile: .omaSubmission) == [])
    let folder = try ScratchFolder()
    try folder.write("10241.xml", Self.definition("1.0"))
    let policy = SeverityPolicy(rules: Validator.rules, profile: .omaSubmission)
    #expect(Validator(policy: policy).validate([folder.path()]).notChecked.count == 2)
    #expect(Validator().validate([folder.path()]).notChecked == [])
  }

  @Test("a hostile index is read to its end, and gives a bounded number of findings")
  func hostile() throws {
    let items = String(repeating: "<Item><Ver>9.9</Ver></Item>", count: 3000)
    let found = try findings({ try $0.write("DDF.xml", "<DDFList>\(items)</DDFList>\n") }, paths: ["DDF.xml"])
    #expect(found.count < 1000)
    #expect(try findings({ try $0.write("DDF.xml", "<DDFList><Item>") }, paths: ["DDF.xml"]).contains("DDF.xml 021"))
    #expect(try findings({ try $0.write("Common.xml", "") }).contains("Common.xml 022"))
  }
}
