import Foundation
import TestSupport
import Testing

@testable import LwM2MPipeline
@testable import lwm2m_command_tool

/// `models/Generated` holds what the command makes of the definitions in `models`: who imports LwM2MObjects builds no tool.
struct CheckedInObjectsTests {
  private let models = Corpus.packageRoot.appending(path: "models").path
  private static let wayOut = "the definitions or the generator have changed; run `make objects`, and commit the result"

  private func names(_ suffix: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: models)) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }

  private func baseName(_ path: String) -> String {
    URL(filePath: path).deletingPathExtension().lastPathComponent
  }

  @Test func theyAreUpToDate() throws {
    let definitions = names(".xml")
    #expect(!definitions.isEmpty)
    let pairs = definitions.flatMap { ["--found", "\(models)/\($0)", "\(models)/Generated/\(baseName($0)).swift"] }
    let check = CommandTool.run(try Arguments(["generate", "--check"] + pairs))
    #expect(check.text.isEmpty, "\(Self.wayOut)")
  }

  @Test func nothingElseIsAmongThem() {
    let generated = names(".swift").filter { $0.hasPrefix("Generated/") }
    #expect(generated.map(baseName).sorted() == names(".xml").map(baseName).sorted(), "\(Self.wayOut)")
  }
}
