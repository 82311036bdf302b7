import Foundation
import TestSupport
import Testing

/// `lwm2mc validate --fix`
struct FixTests {
  private let good = SampleDefinition(range: "0..100").xml
  private var bad: String {
    good.replacing("0..100", with: "0-100").replacing("<Operations>R<", with: "<Operations>r<")
  }

  @Test func putsRightWhatHasOneRightAnswer() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    try folder.write("b.xml", SampleDefinition(id: 10242, range: "who knows").xml)
    let outcome = try CommandLine.run(["validate", "--fix", "."], in: folder)
    #expect(outcome.status == 0)
    #expect(folder.text("a.xml") == good)
    #expect(!outcome.output.contains("a.xml"))
    #expect(outcome.output.contains("b.xml") && outcome.output.contains("who knows"))
    #expect(outcome.errors == "2 findings fixed in 1 file\n2 objects in 2 files: no errors, 1 warning\n")
    let again = try CommandLine.run(["validate", "--fix", "."], in: folder)
    #expect(again.errors.hasPrefix("nothing to fix\n"))
    #expect(again.output == outcome.output)
  }

  @Test func withoutItNothingIsWritten() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    #expect(try CommandLine.run(["validate", "a.xml"], in: folder).output.contains("0-100"))
    #expect(folder.text("a.xml") == bad)
  }

  /// Only what is reported is fixed.
  @Test func silencedFindingsStay() throws {
    let folder = try ScratchFolder()
    let silenced = good.replacing("0..100", with: "0-100").replacing(
      "        <RangeEnumeration>",
      with: "        <!-- lwm2mc:disable range-written-with-dots -->\n        <RangeEnumeration>")
    #expect(silenced.contains("lwm2mc:disable"))
    try folder.write("a.xml", silenced)
    try folder.write("b/b.xml", bad.replacing("10241", with: "10242"))
    try folder.write("b/.lwm2m-validate.json", "{\"rules\": {\"range-written-with-dots\": \"off\"}}")
    let outcome = try CommandLine.run(["validate", "--fix", "."], in: folder)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(folder.text("a.xml") == silenced)
    #expect(folder.text("b/b.xml")?.contains("0-100") == true)
    #expect(folder.text("b/b.xml")?.contains("<Operations>R<") == true)
  }

  @Test func standardInputCannotBeFixed() throws {
    let outcome = try CommandLine.run(["validate", "--fix", "-"], input: bad)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Standard input cannot be fixed"))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aFileThatCannotBeWrittenIsAnError() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", bad)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("in"))
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("in")) }
    let outcome = try CommandLine.run(["validate", "--fix", "in"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("in/a.xml: error: its findings are not fixed: permission denied"))
    #expect(folder.text("in/a.xml") == bad)
  }
}
