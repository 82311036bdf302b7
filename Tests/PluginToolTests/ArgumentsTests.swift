import LwM2MCompiler
import TestSupport
import Testing

@testable import LwM2MPipeline

/// How the plugins call the tool.
struct ArgumentsTests {
  @Test func pairsAndOptions() throws {
    let arguments = try Arguments([
      "generate", "--configuration", "c.json", "--package", "/p", "--planned", "models", "--planned", "-x",
      "--again", "/w/again", "--check", "--strict", "--found", "--odd.xml", "a.swift", "--named", "b.xml", "b.swift",
    ])
    #expect(arguments.command == .generate)
    #expect(arguments.configuration == "c.json")
    #expect(arguments.packageFolder == "/p")
    #expect(arguments.plannedDefinitions == ["models", "-x"])
    #expect(arguments.againFile == "/w/again")
    #expect(arguments.isCheck && arguments.isStrict)
    #expect(
      arguments.pairs == [
        FilePair(input: "--odd.xml", output: "a.swift"), FilePair(input: "b.xml", output: "b.swift", origin: .named),
      ])
  }

  @Test(
    arguments: [
      [], ["write"], ["generate", "--found", "a.xml"], ["generate", "x"], ["lint", "--planned"], ["@/nowhere"],
    ])
  func wrongUsage(_ arguments: [String]) {
    #expect(throws: UsageError.self) { try Arguments(arguments) }
  }

  @Test func argumentsFromAFileMayHoldAnything() throws {
    let folder = try ScratchFolder()
    let plain = ["generate", "--planned", "", "--found", "a\nb.xml", "a b.swift"]
    try folder.write("arguments", plain.map { $0 + "\0" }.joined())
    #expect(try Arguments(["@" + folder.path("arguments")]) == Arguments(plain))
  }
}
