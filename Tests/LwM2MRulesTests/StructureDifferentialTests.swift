import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML
import TestSupport
import Testing

@Suite struct StructureDifferentialTests {
  /// The rules whose findings say what a schema could say.
  private static let structural = Set((ReadingRules.all + StructureRules.all).filter(\.isStructural).map(\.id))

  /// Our verdict on a file, and the schema that it names.
  private func judge(_ bytes: [UInt8], _ name: String) -> (findings: [Diagnostic], schema: String) {
    let result = DefinitionReader.read(bytes: bytes, fileName: name)
    let findings = result.diagnostics + (result.document.map(StructureRules.check) ?? [])
    let location = result.document?.schemaLocation
    let isOld = location == "LWM2M.xsd" || location?.hasSuffix("/LWM2M.xsd") == true
    return (findings.filter { Self.structural.contains($0.rule) }, isOld ? "LWM2M.xsd" : "LWM2M-v1_1.xsd")
  }

  /// The files where xmllint and we disagree, with our findings.
  private func disagreements(_ files: [String], in folder: URL) throws -> [String] {
    var disagreements: [String] = []
    let judged = try files.map { file in
      (file: file, verdict: judge([UInt8](try Data(contentsOf: folder.appending(path: file))), file))
    }
    for schema in ["LWM2M.xsd", "LWM2M-v1_1.xsd"] {
      let group = judged.filter { $0.verdict.schema == schema }
      let accepted = try Xmllint.accepts(group.map(\.file), in: folder, schema: schema)
      for ((file, verdict), isAccepted) in zip(group, accepted) where verdict.findings.isEmpty != isAccepted {
        disagreements.append("\(file): xmllint \(isAccepted ? "accepts" : "refuses") it, we find \(verdict.findings)")
      }
    }
    return disagreements
  }

  @Test(
    "the registry's files have structural findings exactly where xmllint refuses them",
    .enabled(if: Xmllint.isAvailable, Comment(rawValue: Xmllint.skipNotice)))
  func corpus() throws {
    let root = try #require(Corpus.root)
    let files = Corpus.definitionFiles.map { String($0.path.dropFirst(root.path.count + 1)) }
    #expect(try disagreements(files, in: root) == [])
  }

  @Test(
    "mutants have structural findings exactly where xmllint refuses them",
    .enabled(if: Xmllint.isAvailable, Comment(rawValue: Xmllint.skipNotice)))
  func mutants() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["LWM2M_MUTANTS"].flatMap { Int($0) } ?? 6000
    let seed = environment["LWM2M_MUTANT_SEED"].flatMap { UInt64($0) } ?? 20_250_701
    let sources = try Corpus.definitionFiles.enumerated().filter { $0.offset % 12 == 0 }.map {
      TestXML(parsing: String(decoding: try Data(contentsOf: $0.element), as: UTF8.self))
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "lwm2m-mutants-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { if environment["LWM2M_KEEP_MUTANTS"] == nil { try? FileManager.default.removeItem(at: folder) } }
    var mutator = StructureMutator(seed: seed, sources: sources)
    var files: [String] = []
    for number in 0..<count {
      files.append("\(number).xml")
      try Data(mutator.next().utf8).write(to: folder.appending(path: files[number]))
    }
    let disagreements = try disagreements(files, in: folder)
    #expect(
      disagreements.isEmpty, "\(disagreements.count) of \(count): \(disagreements.prefix(20).joined(separator: "\n"))")
  }
}
