import Foundation
import TestSupport
import Testing

/// `lwm2mc generate`
struct GenerateTests {
  @Test func writesWhatIsAskedFor() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(["generate", "a.xml", "--swift", "s", "--json-schema", "j"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "1 object: 1 Swift file and 2 JSON Schemas, 3 written\n")
    #expect(folder.files(in: "s") == [".lwm2mc-manifest", "Sample.swift"])
    let again = try CommandLine.run(["generate", "a.xml", "--swift", "s", "--json-schema", "j"], in: folder)
    #expect(again.errors == "1 object: 1 Swift file and 2 JSON Schemas, 3 up to date\n")
    #expect(try CommandLine.run(["generate", "-q", "a.xml", "--swift", "s"], in: folder).errors == "")
  }

  @Test func takesOptions() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let arguments = ["generate", "a.xml", "--swift", "s", "--access-level", "internal", "--prefix", "My"]
    #expect(try CommandLine.run(arguments, in: folder).status == 0)
    let text = try #require(folder.text("s/MySample.swift"))
    #expect(text.contains("struct MySample"))
    #expect(!text.contains("public"))
  }

  @Test func oneBadFileAmongManyDoesNotStopTheOthers() throws {
    let folder = try ScratchFolder()
    try folder.write("in/a.xml", "<LWM2M><Object>")
    try folder.write("in/b.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(["generate", "in", "missing.xml", "--swift", "s"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("in/a.xml:1:"))
    #expect(outcome.errors.contains("missing.xml: error: cannot be read"))
    #expect(folder.files(in: "s") == [".lwm2mc-manifest", "Sample.swift"])
  }

  @Test func checkComparesAndWritesNothing() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let check = ["generate", "a.xml", "--swift", "s", "--check"]
    let missing = try CommandLine.run(check, in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("s/Sample.swift: error: is missing"))
    #expect(folder.files() == ["a.xml"])
    #expect(try CommandLine.run(["generate", "a.xml", "--swift", "s"], in: folder).status == 0)
    #expect(try CommandLine.run(check, in: folder).status == 0)
    try folder.write("a.xml", SampleDefinition(name: "Other").xml)
    let stale = try CommandLine.run(check, in: folder)
    #expect(stale.status == 1)
    #expect(stale.errors.contains("s/Other.swift: error: is missing"))
    #expect(stale.errors.contains("s/Sample.swift: error: no longer belongs here"))
  }

  @Test func bytesDoNotDependOnPlaceOrLocale() throws {
    let folder = try ScratchFolder()
    let models = Corpus.packageRoot.appending(path: "models").path
    let first = try CommandLine.run(["generate", models, "--swift", "1/s", "--json-schema", "1/j"], in: folder)
    #expect(first.status == 0, "\(first.errors)")
    let other = try ScratchFolder()
    let second = try CommandLine.run(
      ["generate", ".", "--swift", other.path("s"), "--json-schema", other.path("j")],
      in: try Self.copy(of: models), environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(folder.files(in: "1").count > 100)
    #expect(folder.files(in: "1") == other.files())
    #expect(other.files().allSatisfy { other.text($0) == folder.text("1/" + $0) })
  }

  private static func copy(of path: String) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in try FileManager.default.subpathsOfDirectory(atPath: path) where file.hasSuffix(".xml") {
      try folder.write(file, try String(contentsOfFile: path + "/" + file, encoding: .utf8))
    }
    return folder
  }

  @Test func aFolderThatCannotBeWrittenIsAnErrorWithAWayOut() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(["generate", "a.xml", "--swift", "a.xml/out"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("a.xml/out: error: cannot be written: a part of the path is not a folder"))
  }
}
