import Foundation
import TestSupport
import Testing

/// `lwm2mc validate --format` and `--baseline`
struct ReportTests {
  private let bad = SampleDefinition(range: "0-100").xml

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> ProcessOutcome {
    try CommandLine.run(["validate"] + arguments, in: folder)
  }

  @Test(.enabled(if: Python.hasJSONSchema, "\(Python.skipNotice)"))
  func sarifIsValid() throws {
    let folder = try ScratchFolder()
    try folder.write("a b.xml", bad)
    try folder.write("c.xml", "<LWM2M>")
    for (name, paths) in [("found", ["."]), ("missing", ["nothing.xml"]), ("good", ["-"])] {
      let outcome = try CommandLine.run(
        ["validate", "--format", "sarif"] + paths, in: folder, input: SampleDefinition().xml)
      try folder.write(name + ".sarif", outcome.output)
      #expect(try Python.checkSARIF(folder.url.appending(path: name + ".sarif")) == nil)
    }
    #expect(folder.text("found.sarif")?.contains("\"uri\": \"a%20b.xml\"") == true)
  }

  @Test(.enabled(if: Corpus.isAvailable && Python.hasJSONSchema, "\(Corpus.skipNotice)"))
  func sarifOfTheRegistryIsValid() throws {
    let folder = try ScratchFolder()
    let root = try #require(Corpus.root)
    let outcome = try run("--format", "sarif", "--profile", "strict", root.path, in: folder)
    try folder.write("all.sarif", outcome.output)
    #expect(try Python.checkSARIF(folder.url.appending(path: "all.sarif")) == nil)
    #expect(outcome.output.utf8.count > 100_000)
  }

  @Test func githubAndOMA() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    #expect(
      try run("a.xml", "--format", "github", in: folder).output.hasPrefix(
        "::warning file=a.xml,line=19,col=9,title=range-written-with-dots::resource 1 'Level' has the range '0-100'"))
    let table = try run("a.xml", "--format", "oma", in: folder).output
    #expect(table.contains("| 418 | resource 1 'Level' has the range '0-100'") && table.contains("| 10241:1 |\n"))
  }

  @Test func jsonHasTheFix() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    let text = try run("a.xml", "--format", "json", in: folder).output
    let findings = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    let fix = try #require(findings.first?["fix"] as? [[String: Any]])
    let offset = try #require(fix.first?["offset"] as? Int)
    #expect(Array(bad.utf8)[offset..<offset + 5].elementsEqual("0-100".utf8))
    #expect(fix.first?["length"] as? Int == 5)
    #expect(fix.first?["text"] as? String == "0..100")
  }

  /// `script` gives the program a terminal.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script")))
  func aTerminalShowsTheLine() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    let onTerminal = "NO_COLOR=1 script -qec \"$lwm2mc validate a.xml\" /dev/null < /dev/null"
    let lines = try CommandLine.shell(onTerminal, in: folder).output.replacing("\r\n", with: "\n").split(
      separator: "\n")
    #expect(lines.contains(" 19 |         <RangeEnumeration>0-100</RangeEnumeration>"))
    #expect(lines.contains("    |         ^" + String(repeating: "~", count: 41)))
    #expect(try !CommandLine.shell("$lwm2mc validate a.xml", in: folder).output.contains("^~"))
  }

  @Test func aBaselineHidesWhatWasThere() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", bad)
    let written = try run("in", "--write-baseline", "known.json", in: folder)
    #expect(written.status == 0 && written.output == "")
    #expect(written.errors.hasPrefix("1 finding written to known.json\n"))
    #expect(try run("in", "--baseline", "known.json", in: folder).output == "")

    try folder.write("in/a.xml", "\n\n" + bad.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: ""))
    let moved = try run("./in/a.xml", "--baseline", folder.path("known.json"), in: folder)
    #expect(moved.output == "", "\(moved.output)")
    #expect(moved.errors.contains("1 finding known from "))

    try folder.write("in/a.xml", bad.replacing("0-100", with: "0-50"))
    let other = try run("in", "--baseline", "known.json", in: folder)
    #expect(other.output.contains("'0-50'"))
    #expect(other.errors.contains("1 finding of known.json no longer there; write it again"))
  }

  @Test func errorsThatAreKnownAreNoFailure() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad.replacing("<Operations>R<", with: "<Operations>Q<"))
    #expect(try run("a.xml", in: folder).status == 1)
    #expect(try run("a.xml", "--write-baseline", "known.json", in: folder).status == 0)
    #expect(try run("a.xml", "--baseline", "known.json", in: folder).status == 0)
    #expect(try run("a.xml", "missing.xml", "--baseline", "known.json", in: folder).status == 1)
  }

  /// It would hide what could not be read now, when it can be read again.
  @Test func aBaselineIsNotWrittenOverAnErrorThatItCannotHold() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    let outcome = try run("a.xml", "missing.xml", "--write-baseline", "known.json", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("known.json is not written: correct the errors first\n"))
    #expect(folder.files() == ["a.xml"])
  }

  @Test func whatTheBaselineKnowsIsNotFixed() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    #expect(try run("a.xml", "--write-baseline", "known.json", in: folder).status == 0)
    let both = bad.replacing("<Units></Units>", with: "<Units>Mbps</Units>")
    try folder.write("a.xml", both)
    let outcome = try run("a.xml", "--baseline", "known.json", "--fix", in: folder)
    #expect(outcome.output == "" && outcome.errors.hasPrefix("1 finding fixed in 1 file\n"))
    #expect(folder.text("a.xml") == both.replacing("Mbps", with: "Mbit/s"))
    try folder.write("a.xml", both)
    #expect(try run("a.xml", "--baseline", "none.json", "--fix", in: folder).status == 1)
    #expect(folder.text("a.xml") == both)
  }

  @Test func standardInputHasRegionsToo() throws {
    let outcome = try CommandLine.run(["validate", "-", "--format", "sarif"], input: bad)
    #expect(outcome.output.contains("\"endColumn\": 51"))
  }

  @Test func aBaselineThatCannotBeUsedIsAnError() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let missing = try run("a.xml", "--baseline", "nothing.json", in: folder)
    #expect(missing.status == 1)
    #expect(missing.output.hasPrefix("nothing.json: error: cannot be read: no such file or folder"))
    try folder.write("broken.json", "{")
    #expect(try run("a.xml", "--baseline", "broken.json", in: folder).status == 1)
    let unwritable = try run("a.xml", "--write-baseline", "no/known.json", in: folder)
    #expect(unwritable.status == 1)
    #expect(unwritable.output.hasPrefix("no/known.json: error: cannot be written: no such file or folder"))
    #expect(try run("a.xml", "--baseline", "a", "--write-baseline", "b", in: folder).status == 64)
  }
}
