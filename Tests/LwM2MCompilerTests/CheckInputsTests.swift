import Foundation
import LwM2MDiagnostics
import TestSupport
import Testing

@testable import LwM2MCompiler

/// Files are read and checked once, and nothing that is wrong with one goes unsaid.
struct CheckInputsTests {
  private let broken = "<LWM2M><Object><Name>x</Name></Object></LWM2M>"

  @Test func aFileReachedTwiceCountsOnce() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", SampleDefinition().xml)
    let inputs = Compiler().checkInputs([folder.path("in"), folder.path("in/a.xml"), folder.path("in/../in/a.xml")])
    #expect(inputs.files.map(\.path) == [folder.path("in/a.xml")])
  }

  @Test func identicalFilesAreReportedUnderEachName() throws {
    let folder = try ScratchFolder()
    for name in ["a.xml", "b.xml", "c.xml"] { try folder.write(name, broken) }
    let inputs = Compiler().checkInputs([folder.path()])
    let findings = Dictionary(grouping: inputs.files.flatMap(\.diagnostics)) { $0.file }
    #expect(Set(findings.keys) == Set(["a.xml", "b.xml", "c.xml"].map { folder.path($0) }))
    #expect(Set(findings.values.map { $0.map(\.message) }).count == 1)
    #expect(Set(findings.values.map { $0.map(\.position) }).count == 1)
  }

  @Test func aFoundFileOfAnotherKindIsPassedOverWithANote() throws {
    let folder = try ScratchFolder()
    try folder.write("DDF.xml", "<DDFList/>")
    try folder.write("a.xml", SampleDefinition().xml)
    let inputs = Compiler().checkInputs([folder.path()])
    #expect(inputs.files.map(\.path) == [folder.path("a.xml")])
    #expect(inputs.pathDiagnostics.map(\.severity) == [.note])
    #expect(!inputs.hasErrors)
  }

  @Test func aNamedFileOfAnotherKindIsAnError() throws {
    let folder = try ScratchFolder()
    try folder.write("DDF.xml", "<DDFList/>")
    #expect(Compiler().checkInputs([folder.path("DDF.xml")]).hasErrors)
  }

  @Test func aFolderWithoutXMLHasNoDefinitions() throws {
    let folder = try ScratchFolder()
    try folder.write("in/readme.txt", "")
    let inputs = Compiler().checkInputs([folder.path("in")])
    #expect(inputs.pathDiagnostics.map(\.rule) == ["no-definitions"])
    #expect(inputs.pathDiagnostics.map(\.file) == [folder.path("in")])
    #expect(inputs.hasErrors)
  }

  @Test func aFolderWithOnlyOtherXMLHasNoDefinitions() throws {
    let folder = try ScratchFolder()
    try folder.write("DDF.xml", "<DDFList/>")
    let inputs = Compiler().checkInputs([folder.path()])
    #expect(inputs.pathDiagnostics.map(\.rule).contains("no-definitions"))
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let folder = try ScratchFolder()
    try folder.write("huge.xml", "")
    #expect(truncate(folder.path("huge.xml"), 1 << 40) == 0)
    let inputs = Compiler().checkInputs([folder.path()])
    #expect(inputs.pathDiagnostics.map(\.rule) == ["input-too-large"])
  }

  @Test func anEndlessFileIsRefused() {
    let inputs = Compiler().checkInputs(["/dev/zero"])
    #expect(inputs.pathDiagnostics.map(\.rule) == ["input-too-large"])
  }

  @Test func manyFilesKeepTheirOrder() throws {
    let folder = try ScratchFolder()
    for id in 0..<200 {
      try folder.write("\(1000 + id).xml", id % 7 == 0 ? broken : SampleDefinition(id: 10241 + id).xml)
    }
    let inputs = Compiler().checkInputs([folder.path()])
    #expect(inputs.files.map(\.path) == (0..<200).map { folder.path("\(1000 + $0).xml") })
  }

  @Test func stepsOfProgressAddUp() throws {
    let folder = try ScratchFolder()
    for id in 0..<20 { try folder.write("\(id).xml", SampleDefinition(id: 10241 + id).xml) }
    let counter = Counter()
    _ = Compiler(progress: counter.progress).checkInputs([folder.path()])
    #expect(counter.steps == 20)
    #expect(counter.done == 20)
  }
}
