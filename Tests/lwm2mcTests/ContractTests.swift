import Foundation
import TestSupport
import Testing

/// What scripts rely on: exit codes, streams, colour.
struct ContractTests {
  @Test(arguments: [
    ["generate", "a.xml"], ["validate"], ["validate", "a.xml", "--format", "yaml"], ["frobnicate"], ["rules", "x"],
    ["generate", "a.xml", "--swift", "s", "--access-level", "open"], ["generate", "--swift", "s"],
    ["generate", "a.xml", "--swift", "s", "--prefix", "1 a"], ["generate", "a.xml", "--swift", ""], ["--frob"],
  ])
  func wrongUsageIs64(arguments: [String]) throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let outcome = try CommandLine.run(arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Usage:"))
    #expect(folder.files() == ["a.xml"])
  }

  @Test(arguments: [
    [], ["--help"], ["generate", "--help"], ["validate", "-h"], ["help", "describe"], ["rules", "--help"],
    ["decode", "--help"],
    ["encode", "--help"],
  ])
  func helpIsGivenWithAnExample(arguments: [String]) throws {
    let outcome = try CommandLine.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Example"))
    #expect(outcome.output.contains("lwm2mc "))
  }

  @Test func saysItsVersion() throws {
    let outcome = try CommandLine.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func listsTheRules() throws {
    let text = try CommandLine.run(["rules"])
    #expect(text.status == 0)
    let json = try CommandLine.run(["rules", "--format", "json"])
    let rules = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(rules.count > 20)
    for rule in rules {
      let name = try #require(rule["rule"] as? String)
      #expect(text.output.contains(name))
      #expect((rule["purpose"] as? String)?.isEmpty == false)
      #expect(["note", "warning", "error"].contains(rule["severity"] as? String))
    }
  }

  @Test func describesADefinition() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    let text = try CommandLine.run(["describe", "a.xml"], in: folder)
    #expect(text.status == 0)
    #expect(text.output.contains("Sample (10241), version 1.0"))
    let json = try CommandLine.run(["describe", "a.xml", "--format", "json"], in: folder)
    let objects = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(objects.first?["id"] as? Int == 10241)
    #expect(try CommandLine.run(["describe", "missing.xml"], in: folder).status == 1)
  }

  @Test func aReaderThatGoesAwayIsNoCrash() throws {
    let folder = try ScratchFolder()
    for id in 0..<300 { try folder.write("in/\(id).xml", "<LWM2M><Object/></LWM2M>") }
    let outcome = try CommandLine.shell(
      "\"$lwm2mc\" validate in | head -n 1; echo ${PIPESTATUS[0]}; \"$lwm2mc\" rules >&-; echo $?", in: folder)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "1")
    #expect(!outcome.errors.lowercased().contains("fatal"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func outputThatCannotBeWrittenIsAnError() throws {
    let folder = try ScratchFolder()
    let outcome = try CommandLine.shell("\"$lwm2mc\" rules > /dev/full; echo $?", in: folder)
    #expect(outcome.output == "1\n")
    #expect(outcome.errors.contains("standard output cannot be written"))
  }

  /// `script` gives the program a terminal.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script")))
  func colorIsForTerminalsWithoutNoColor() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", "<LWM2M>")
    let onTerminal = "script -qec \"$lwm2mc validate a.xml\" /dev/null < /dev/null"
    #expect(try CommandLine.shell(onTerminal, in: folder).output.contains("\u{1B}[31merror:"))
    #expect(try !CommandLine.shell("NO_COLOR=1 " + onTerminal, in: folder).output.contains("\u{1B}"))
    #expect(try !CommandLine.shell("TERM=dumb " + onTerminal, in: folder).output.contains("\u{1B}"))
    #expect(try !CommandLine.shell("$lwm2mc validate a.xml", in: folder).output.contains("\u{1B}"))
  }

  @Test func manyHostileFilesAtOnceAreRefusedInLittleMemory() throws {
    let folder = try ScratchFolder()
    let bomb =
      "<!DOCTYPE LWM2M [<!ENTITY a \"aaaa\">"
      + (0..<20).map { "<!ENTITY b\($0) \"&a;&a;&a;&a;&a;&a;&a;&a;\">" }.joined()
    try folder.write("in/bomb.xml", bomb + "]><LWM2M>&b19;</LWM2M>")
    try folder.write("in/deep.xml", String(repeating: "<LWM2M>", count: 100_000))
    try folder.write("in/external.xml", "<!DOCTYPE LWM2M SYSTEM \"file:///etc/passwd\"><LWM2M/>")
    try folder.write("in/long.xml", SampleDefinition(summary: String(repeating: "x", count: 15 << 20)).xml)
    let outcome = try CommandLine.shell("ulimit -v 2000000; timeout 20 \"$lwm2mc\" validate in -q", in: folder)
    #expect(outcome.status == 1)
    for name in ["bomb", "deep", "external"] { #expect(outcome.output.contains("in/\(name).xml:1:"), "\(name)") }
  }
}
