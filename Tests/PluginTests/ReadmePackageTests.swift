import Foundation
import TestSupport
import Testing

/// What the README tells to paste works, and prints what the README shows.
struct ReadmePackageTests {
  private let text: String

  init() throws {
    text = try String(contentsOf: Corpus.packageRoot.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func thePackageInTheReadmeBuildsAndRuns() throws {
    let section = try #require(
      text.components(separatedBy: "\n## In your package\n").last?.components(separatedBy: "\n## ").first)
    let blocks = Self.blocks(in: section)
    let manifest = try #require(blocks.first { $0.language == "swift" && $0.text.contains("swift-tools-version") }).text
    let program = try #require(blocks.first { $0.language == "swift" && $0.text.contains("@main") }).text
    let console = try #require(blocks.first { $0.language == "console" }).text

    let consumer = try Consumer("Thermometer", targets: [])
    let here = "name: \"swift-lwm2m-objects\", path: \"\(Corpus.packageRoot.path)\""
    #expect(manifest.contains("path: \"../swift-lwm2m-objects\""))
    try consumer.write("Package.swift", manifest.replacing("path: \"../swift-lwm2m-objects\"", with: here))
    try consumer.write("Sources/Thermometer/Thermometer.swift", program)
    let definition = Corpus.packageRoot.appending(path: "models/ipso/3303-1_1.xml")
    try consumer.write("Sources/Thermometer/3303-1_1.xml", String(contentsOf: definition, encoding: .utf8))

    let build = try consumer.build()
    #expect(build.isClean, "\(build.text)")
    #expect("$ swift run Thermometer\n" + (try consumer.output(of: "Thermometer")) == console)

    // The configuration that the README explains says nothing of this target's Objects but what it may say.
    let configuration = try #require(blocks.first { $0.language == "jsonc" }).text
    try consumer.write("Sources/Thermometer/lwm2m-objects.json", configuration)
    let configured = try consumer.build().text
    #expect(configured.contains("'models' does not exist"), "\(configured)")
    #expect(!configured.contains("unknown key"), "\(configured)")
  }

  @Test func theExamplesPrintWhatTheReadmeShows() throws {
    let expected = try String(contentsOf: Corpus.packageRoot.appending(path: "Examples/expected.txt"), encoding: .utf8)
    #expect(text.contains("```console\n" + expected + "```"))
  }

  /// The fenced blocks of a text, in their order.
  private static func blocks(in text: String) -> [(language: String, text: String)] {
    let parts = text.components(separatedBy: "\n```")
    return stride(from: 1, to: parts.count, by: 2).map { index in
      let lines = parts[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? lines[1] + "\n" : "")
    }
  }
}
