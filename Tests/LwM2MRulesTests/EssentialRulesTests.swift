import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML
import TestSupport
import Testing

@Suite("A build, which asks the essential rules only, finds every error that all rules find")
struct EssentialRulesTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Corpus.packageRoot.appending(path: path), encoding: .utf8)
  }

  @Test("a rule that may report an error is essential, and an essential rule may report one")
  func severities() throws {
    for (module, reportsErrors) in [("LwM2MEssentialRules/Rules", true), ("LwM2MRules/Rules", false)] {
      let folder = Corpus.packageRoot.appending(path: "Sources/" + module).path
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let source = try text("Sources/\(module)/\(name)")
        #expect(source.contains("severity: .error") == reportsErrors, "\(name) belongs into the other module")
      }
    }
    #expect(StructureRules.all.allSatisfy { $0.severity < .error })
  }

  @Test("the essential rules stand in the same order among all others")
  func order() {
    let essential = EssentialRules.table.descriptions.map(\.id)
    #expect(ObjectRules.table.descriptions.map(\.id).filter(Set(essential).contains) == essential)
  }

  /// Faults that may stand in a definition: what is replaced by what.
  private static let faults: [(String, String)] = [
    ("", ""), ("<ObjectID>", "<ObjectID>1"), ("<ObjectID>3303</ObjectID>", "<ObjectID>65535</ObjectID>"),
    ("<Name>", "<Name></Name><Was>"), ("ext:3303", "ext:3304"), (":1.1</ObjectURN>", ":1.2</ObjectURN>"),
    ("<ObjectVersion>1.1", "<ObjectVersion>1.x"), ("<ObjectVersion>1.1", "<ObjectVersion>2.0"),
    ("<LWM2MVersion>1.0", "<LWM2MVersion>9"), ("ID=\"5701\"", "ID=\"5700\""), ("ID=\"5700\"", "ID=\"65535\""),
    ("<Type>Float</Type>", "<Type>Flaot</Type>"), ("<Operations>R</Operations>", "<Operations>X</Operations>"),
  ]

  @Test("faults of all kinds", arguments: faults.indices)
  func errors(_ index: Int) throws {
    let (old, new) = Self.faults[index]
    let sound = try text("models/ipso/3303-1_1.xml")
    let faulty = old.isEmpty ? sound : sound.replacing(old, with: new)
    #expect(old.isEmpty || faulty != sound, "the definition has no '\(old)'")
    let reading = DefinitionReader.read(bytes: Array(faulty.utf8), fileName: "a.xml")
    let document = try #require(reading.document)
    func errors(_ table: RuleTable) -> [String] {
      RuleChecker(table).check(
        reading.definitions, refused: reading.refused.map { ($0.definition, $0.hasID) }, in: document
      ).filter { $0.severity == .error }.map { $0.text() }
    }
    #expect(errors(EssentialRules.table) == errors(ObjectRules.table))
  }
}
