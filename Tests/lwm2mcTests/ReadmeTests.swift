import Foundation
import TestSupport
import Testing

/// What the README shows is what happens.
struct ReadmeTests {
  /// Without the section on the registry, which has a program and tests of its own.
  private static let readme = text("README.md").replacing(/(?s)## The registry\n.*?\n(?=## )/, with: "")

  private static func text(_ name: String) -> String {
    (try? String(contentsOf: Corpus.packageRoot.appending(path: name), encoding: .utf8)) ?? ""
  }

  /// The lines of the README's blocks of code that contain `text`, without those that stand for more.
  private static func block(with text: String) -> [Substring] {
    let blocks = readme.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let block = blocks.first { $0.contains(text) } ?? ""
    return block.split(separator: "\n").dropFirst().filter { !$0.contains("…") }
  }

  private func expect(_ lines: [Substring], inOrderIn text: String) {
    #expect(lines.count > 2)
    var rest = text[...]
    for line in lines {
      guard let range = rest.range(of: line.trimmingCharacters(in: .whitespaces)) else {
        Issue.record("the README shows what is no longer so: \(line)")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test func theExampleIsReal() throws {
    let folder = try ScratchFolder()
    let definition = Corpus.packageRoot.appending(path: "models/ipso/3303-1_1.xml").path
    #expect(try CommandLine.run(["generate", definition, "--swift", "s"], in: folder).status == 0)
    expect(Self.block(with: "<Item ID=\"5700\">"), inOrderIn: try String(contentsOfFile: definition, encoding: .utf8))
    expect(Self.block(with: "struct Temperature"), inOrderIn: try #require(folder.text("s/Temperature.swift")))
  }

  /// Each console block about payloads: the command behind `$`, then what it prints.
  @Test(arguments: [
    "lwm2mc decode --definitions models --content-format", "lwm2mc encode -f senml-json", "echo c10965",
  ])
  func thePayloadsAreReal(text: String) throws {
    let folder = try ScratchFolder()
    let commands = Self.block(with: text).joined(separator: "\n").components(separatedBy: "$ ").dropFirst()
    #expect(!commands.isEmpty)
    for command in commands {
      var lines = command.split(separator: "\n")
      var script = lines.removeFirst()
      while script.hasSuffix("|") { script += " " + lines.removeFirst() }
      let models = Corpus.packageRoot.appending(path: "models").path
      let real = script.replacing("lwm2mc ", with: "\"$lwm2mc\" ").replacing(" models ", with: " '\(models)' ")
      let outcome = try CommandLine.shell(String(real), in: folder)
      #expect((outcome.output + outcome.errors).split(separator: "\n") == lines)
    }
  }

  @Test func theComparisonIsReal() throws {
    let arguments = ["diff", "models/core/3-1_1.xml", "models/core/3-1_2.xml"]
    let outcome = try TestSupport.run(CommandLine.program, arguments, in: Corpus.packageRoot)
    expect(Self.block(with: "bears only 1.2"), inOrderIn: outcome.output)
  }

  /// `script` gives the program a terminal.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script")))
  func theFindingIsReal() throws {
    let command = "stty cols 200; NO_COLOR=1 \"\(CommandLine.program)\" validate models/core/0-1_0.xml"
    let outcome = try TestSupport.run(
      "script", ["-qec", command, "/dev/null"], in: Corpus.packageRoot,
      environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm"])
    expect(Self.block(with: "'Security Mode' has the range"), inOrderIn: outcome.output)
  }

  @Test func everyCommandAndOptionExists() throws {
    let commands = ["generate", "validate", "describe", "rules", "explain", "diff", "decode", "encode"]
    let help = try commands.map { try CommandLine.run([$0, "--help"]).output }.joined()
    // SwiftPM's commands have options of their own.
    let ours = Self.readme.split(separator: "\n").filter { !$0.hasPrefix("swift ") }.joined(separator: "\n")
    let options = ours.matches(of: /(--[a-z][a-z-]+)/).map { String($0.1) }
    #expect(options.count > 8)
    for option in Set(options) where option != "--help" { #expect(help.contains(option), "\(option)") }
    for command in commands { #expect(Self.readme.contains("lwm2mc \(command) ")) }
  }

  @Test func everyMakeTargetExists() {
    let makefile = Self.text("Makefile")
    let documents = Self.readme + Self.text("CONTRIBUTING.md")
    let targets = Set(documents.matches(of: /(?:`|\n)make ([a-z]+)/).map { String($0.1) }).subtracting(["it"])
    #expect(targets.isSuperset(of: ["demo", "test", "bench", "golden"]))
    for target in targets { #expect(makefile.contains("\n\(target):"), "make \(target)") }
  }
}
