import Foundation
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MFixing
import TestSupport
import Testing

@Suite("Fixed files are replaced whole or not at all")
struct FixRunTests {
  private let bad = SampleDefinition(range: "0-100").xml

  private func run(_ folder: ScratchFolder, _ name: String = "a.xml") -> FixRun {
    func check(_ file: String, _ bytes: [UInt8]) -> [Diagnostic] { Compiler().check(bytes, fileName: file).diagnostics }
    let findings = Compiler().checkInputs([folder.path(name)]).diagnostics(SeverityPolicy(rules: Compiler.rules))
    return FixRun(findings, check: check)
  }

  @Test func aFileIsFixedAndKeepsItsPermissions() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path("a.xml"))
    let run = run(folder)
    #expect(run.diagnostics == [])
    #expect(run.files == [folder.path("a.xml")] && run.fixedCount == 1)
    #expect(folder.text("a.xml") == SampleDefinition().xml)
    #expect(folder.files() == ["a.xml"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("a.xml"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func aLinkStaysALink() throws {
    let folder = try ScratchFolder()
    try folder.write("real/a.xml", bad)
    try FileManager.default.createSymbolicLink(atPath: folder.path("b.xml"), withDestinationPath: "real/a.xml")
    #expect(run(folder, "b.xml").files.count == 1)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("b.xml")) == "real/a.xml")
    #expect(folder.text("real/a.xml") == SampleDefinition().xml)
  }

  @Test func aFileWithNothingToFixIsNotTouched() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition(range: "who knows").xml)
    let before = try folder.fileNumber("a.xml")
    #expect(run(folder).files == [])
    #expect(try folder.fileNumber("a.xml") == before)
  }

  @Test func aFileThatChangedMeanwhileIsLeftAlone() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", bad)
    let findings = Compiler().checkInputs([folder.path("a.xml")]).diagnostics(SeverityPolicy(rules: Compiler.rules))
    let run = FixRun(findings) { file, bytes in
      try? folder.write("a.xml", "something else")
      return Compiler().check(bytes, fileName: file).diagnostics
    }
    #expect(run.diagnostics.map(\.rule) == ["fixable-file"])
    #expect(run.diagnostics.first?.message.contains("it has changed meanwhile") == true)
    #expect(folder.text("a.xml") == "something else")
    #expect(folder.files() == ["a.xml"])
  }

  @Test func aFileThatIsNoTextIsRefusedWithAReason() throws {
    let folder = try ScratchFolder()
    let bytes = Data(bad.replacing("A level.", with: "A \u{1}").utf8.map { $0 == 1 ? 0xFF : $0 })
    try bytes.write(to: folder.url.appending(path: "a.xml"))
    let run = run(folder)
    #expect(run.diagnostics.map(\.rule) == ["fixable-file"])
    #expect(run.diagnostics.first?.message.contains("save it as UTF-8 first") == true)
    #expect(try Data(contentsOf: folder.url.appending(path: "a.xml")) == bytes)
  }
}
