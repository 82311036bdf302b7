import Foundation
import TestSupport
import Testing

/// `lwm2mc validate`
struct ValidateTests {
  private let broken = SampleDefinition().xml.replacing("<Operations>R<", with: "<Operations>Q<")
  private let irregular = SampleDefinition().xml.replacing(
    "      <Description2></Description2>\n", with: ""
  )
  .replacing("    <Description2></Description2>\n", with: "")

  @Test func saysNothingOfAGoodFile() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(["validate", "a.xml"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "1 object in 1 file: no errors\n")
    #expect(try CommandLine.run(["validate", "a.xml", "--quiet"], in: folder).errors == "")
  }

  @Test func printsFindingsAsCompilersDo() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", broken)
    let outcome = try CommandLine.run(["validate", "in"], in: folder)
    #expect(outcome.status == 1)
    let line = try #require(outcome.output.split(separator: "\n").first)
    #expect(line.wholeMatch(of: /in\/a\.xml:15:\d+: error: .*'Q'.* \[[a-z-]+\]/) != nil, "\(line)")
  }

  @Test func printsJSON() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", broken)
    let outcome = try CommandLine.run(["validate", "a.xml", "--format", "json"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let findings = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    let finding = try #require(findings.first)
    #expect(finding["file"] as? String == "a.xml")
    #expect(finding["severity"] as? String == "error")
    #expect(finding["line"] as? Int == 15)
    #expect(finding["object"] as? Int == 10241)
    #expect(finding["resource"] as? Int == 1)
    #expect(finding["rule"] is String && finding["message"] is String && finding["column"] is Int)
  }

  @Test func jsonOfNothingWrongIsAnEmptyArray() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(["validate", "a.xml", "--format", "json"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "[]\n")
  }

  @Test func strictMakesIrregularitiesErrors() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", irregular)
    let lax = try CommandLine.run(["validate", "a.xml"], in: folder)
    #expect(lax.status == 0)
    #expect(lax.output.contains(": warning: "))
    let strict = try CommandLine.run(["validate", "a.xml", "--strict", "--structure-only"], in: folder)
    #expect(strict.status == 1)
    #expect(strict.output.contains(": error: "))
  }

  @Test func structureOnlyLeavesOutWhatNoSchemaSays() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition(range: "who knows").xml)
    #expect(try CommandLine.run(["validate", "a.xml"], in: folder).output.contains("who knows"))
    #expect(try CommandLine.run(["validate", "a.xml", "--structure-only"], in: folder).output == "")
  }

  @Test func readsStandardInput() throws {
    let outcome = try CommandLine.run(["validate", "-"], input: broken)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("<stdin>:15:"))
    #expect(try CommandLine.run(["validate", "-"], input: SampleDefinition().xml).status == 0)
  }

  @Test func aMissingFileIsAnError() throws {
    let folder = try ScratchFolder()
    let outcome = try CommandLine.run(["validate", "nothing.xml"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("nothing.xml: error: cannot be read: no such file or folder"))
  }

  @Test func contradictingDefinitionsAreAnError() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    try folder.write("b.xml", SampleDefinition(range: "0..50").xml)
    let outcome = try CommandLine.run(["validate", "."], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("b.xml:3:3: error: object 10241 version 1.0 contradicts"))
    #expect(outcome.output.contains("a.xml:3:3"))
  }

  @Test func hostileTextNeverReachesTheTerminal() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition(type: "In&#x9B;31m&#x202E;teger").xml)
    try folder.write("b\u{1B}[31m.xml", broken)
    for format in ["text", "json"] {
      let outcome = try CommandLine.run(["validate", ".", "--format", format], in: folder)
      #expect(outcome.status == 1)
      #expect(!outcome.output.isEmpty)
      #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
    }
  }
}
