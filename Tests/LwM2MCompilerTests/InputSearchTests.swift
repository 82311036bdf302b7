import Foundation
import LwM2MDiagnostics
import TestSupport
import Testing

@testable import LwM2MCompiler

/// Paths lead to files in a stable order, whatever lies in the folders.
struct InputSearchTests {
  private func found(_ paths: [String], in folder: ScratchFolder) -> [String] {
    InputSearch(paths: paths).inputs.map { $0.path.replacing(folder.path() + "/", with: "") }
  }

  @Test func searchesFoldersInTheOrderOfBytes() throws {
    let folder = try ScratchFolder()
    for name in ["b.xml", "a/z.xml", "a/B.XML", "10.xml", "9.xml", "a.txt", ".hidden.xml", ".git/x.xml", "xml", ".xml"]
    {
      try folder.write(name, "<LWM2M/>")
    }
    #expect(found([folder.path()], in: folder) == ["10.xml", "9.xml", "a/B.XML", "a/z.xml", "b.xml"])
  }

  @Test func namesFilesAsTheUserDoes() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", "")
    #expect(InputSearch(paths: [folder.path("in") + "/"]).inputs.map(\.path) == [folder.path("in/a.xml")])
    #expect(InputSearch.join(".", "a.xml") == "a.xml")
    #expect(InputSearch.join("./", "a.xml") == "a.xml")
    #expect(InputSearch.join("../x", "a.xml") == "../x/a.xml")
    #expect(InputSearch.join("/", "a.xml") == "/a.xml")
  }

  @Test func followsLinksButNotInCircles() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", "")
    try folder.write("elsewhere/b.xml", "")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path("in/circle"), withDestinationPath: "..")
    try files.createSymbolicLink(atPath: folder.path("in/self"), withDestinationPath: "self")
    try files.createSymbolicLink(atPath: folder.path("in/other"), withDestinationPath: "../elsewhere")
    try files.createSymbolicLink(atPath: folder.path("in/twice"), withDestinationPath: "../elsewhere")
    let search = InputSearch(paths: [folder.path("in")])
    // The circle leads to the folder above, where `elsewhere` is.
    #expect(search.inputs.map(\.baseName) == ["a.xml", "b.xml"])
    #expect(search.diagnostics.isEmpty)
  }

  @Test func saysWhenALinkToADefinitionLeadsNowhere() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", "")
    try FileManager.default.createSymbolicLink(atPath: folder.path("b.xml"), withDestinationPath: "missing")
    let search = InputSearch(paths: [folder.path()])
    #expect(search.inputs.map(\.baseName) == ["a.xml"])
    #expect(search.diagnostics.map(\.file) == [folder.path("b.xml")])
  }

  @Test func passesOverPipesAndDevices() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", "")
    #expect(mkfifo(folder.path("pipe.xml"), 0o600) == 0)
    #expect(found([folder.path()], in: folder) == ["a.xml"])
  }

  @Test func aMissingPathIsAnErrorThatNamesIt() throws {
    let folder = try ScratchFolder()
    let search = InputSearch(paths: [folder.path("nothing.xml")])
    #expect(search.inputs.isEmpty)
    let finding = try #require(search.diagnostics.first)
    #expect(finding.file == folder.path("nothing.xml"))
    #expect(finding.severity == .error)
    #expect(finding.message.contains("no such file"))
  }

  @Test func takesTheSamePathOnce() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", "")
    #expect(found([folder.path(), folder.path(), "-", "-"], in: folder) == ["a.xml", "<stdin>"])
  }
}
