#if Registry
  import Foundation
  import TestSupport
  import Testing

  /// What the README shows of the registry is what happens.
  struct ReadmeTests {
    private static let section: String = {
      let path = Corpus.packageRoot.appending(path: "README.md")
      let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
      return text.firstMatch(of: /(?s)## The registry\n.*?\n(?=## )/).map { String($0.output) } ?? ""
    }()

    @Test func everyCommandAndOptionExists() throws {
      let folder = try ScratchFolder()
      let commands = Set(Self.section.matches(of: /lwm2m-registry ([a-z]+)/).map { String($0.1) })
      #expect(commands.count > 10)
      var help = try CommandLine.run(["--help"], in: folder).output
      for command in commands {
        let outcome = try CommandLine.run([command, "--help"], in: folder)
        #expect(outcome.status == 0, "\(command)")
        help += outcome.output
      }
      for option in Set(Self.section.matches(of: /(--[a-z][a-z-]+)/).map { String($0.1) }) {
        #expect(help.contains(option), "\(option)")
      }
    }

    @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
    func theExamplesAreReal() throws {
      let folder = try ScratchFolder()
      let corpus = try #require(Corpus.root).path
      let blocks = Self.section.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      let lines = blocks.filter { $0.hasPrefix("sh\n") }.flatMap { $0.split(separator: "\n").dropFirst() }
      #expect(lines.count > 8)
      for line in lines {
        let command = line.replacing("lwm2m-registry/", with: corpus).replacing(
          "lwm2m-registry ", with: "\"$registry\" ")
        let outcome = try CommandLine.shell(String(command), in: folder)
        #expect(outcome.status == 0, "\(line): \(outcome.errors)")
        let comment = line.firstMatch(of: /# (.*:.*|.*published)$/).map { String($0.1) }
        if let comment { #expect(outcome.output == comment + "\n", "\(line)") }
      }
      let shown = try #require(blocks.first { $0.contains("$ lwm2m-registry lookup") })
      let outcome = try CommandLine.run(["lookup", "temperature"], in: folder)
      #expect(shown.contains(outcome.output))
    }
  }
#endif
