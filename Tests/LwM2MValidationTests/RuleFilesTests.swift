import Foundation
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("Each rule has a file and a type of its name")
struct RuleFilesTests {
  @Test(
    "in its folder",
    arguments: [
      ("Submission/Rules", "ObjectRule"), ("Common/Rules", "CommonRule"), ("Index/Rules", "IndexRule"),
      ("Relations/Rules", "RelationRule"),
    ])
  func files(_ folder: String, _ kind: String) throws {
    let path = Corpus.packageRoot.appending(path: "Sources/LwM2MValidation/\(folder)").path
    let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty)
    let names = Set(Validator.rules.map { $0.id.rawValue.replacing("-", with: "") })
    for file in files.map({ String($0.dropLast(6)) }) {
      let text = try String(contentsOfFile: "\(path)/\(file).swift", encoding: .utf8)
      #expect(text.contains("enum \(file): \(kind) {"), "\(file)")
      #expect(names.contains(file.lowercased()), "\(file)")
    }
  }
}
