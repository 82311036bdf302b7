import Foundation
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MVocabulary
import LwM2MModel
import TestSupport
import Testing

@testable import LwM2MCompiler

/// Each version of each Object is generated once, and never from contradicting definitions.
struct MergingTests {
  private func merge(_ files: [(path: String, definition: SampleDefinition)]) -> MergedDefinitions {
    let compiler = Compiler()
    return compiler.merge(files.map { compiler.check(Array($0.definition.xml.utf8), fileName: $0.path) })
  }

  @Test func repetitionsAreOne() {
    let merged = merge([("a/1.xml", SampleDefinition()), ("b/2.xml", SampleDefinition())])
    #expect(merged.set.members.map(\.fileName) == ["1.xml"])
    #expect(merged.diagnostics.isEmpty)
  }

  @Test func versionsStandBesideEachOtherInOrder() {
    let merged = merge([
      ("c.xml", SampleDefinition(version: "2.0")), ("a.xml", SampleDefinition(version: "1.0")),
      ("b.xml", SampleDefinition(version: "1.1")), ("0.xml", SampleDefinition(id: 10242)),
    ])
    #expect(merged.set.members.map(\.fileName) == ["a.xml", "b.xml", "c.xml", "0.xml"])
    #expect(merged.diagnostics.isEmpty)
  }

  @Test func contradictionsNameBothFilesAndWhatDiffers() throws {
    let merged = merge([
      ("a.xml", SampleDefinition()), ("b.xml", SampleDefinition(type: "Float")), ("c.xml", SampleDefinition(id: 10242)),
    ])
    #expect(merged.set.members.map(\.fileName) == ["c.xml"])
    let finding = try #require(merged.diagnostics.first)
    #expect(finding.rule == "contradicting-definitions")
    #expect(finding.severity == .error)
    #expect(finding.file == "b.xml")
    #expect(finding.position?.line == 3)
    #expect(finding.message.contains("a.xml:3:3"))
    #expect(finding.message.contains("resource 1: Type is 'Float' here and 'Integer' there"))
    #expect(finding.subject.objectID == 10241)
  }

  @Test func otherWordsAreAWarningAndTheFirstCounts() throws {
    let merged = merge([
      ("a.xml", SampleDefinition(summary: "One.")), ("b.xml", SampleDefinition(resourceSummary: "Other.")),
    ])
    #expect(merged.set.members.map(\.definition.summary) == ["One."])
    #expect(merged.diagnostics.map(\.rule) == ["differing-descriptions"])
    #expect(merged.diagnostics.map(\.severity) == [.warning])
  }

  @Test func historyCountsLast() throws {
    let merged = merge([
      ("r/version_history/1.xml", SampleDefinition(summary: "Old words.")),
      ("r/z.xml", SampleDefinition(summary: "New words.")),
    ])
    #expect(merged.set.members.map(\.fileName) == ["z.xml"])
    #expect(merged.set.members.map(\.definition.summary) == ["New words."])
  }

  @Test func aFileWithErrorsIsNotUsed() throws {
    let compiler = Compiler()
    let broken = SampleDefinition().xml.replacing("<Operations>R<", with: "<Operations>Q<")
    let merged = compiler.merge([
      compiler.check(Array(broken.utf8), fileName: "a.xml"),
      compiler.check(Array(SampleDefinition(id: 10242).xml.utf8), fileName: "b.xml"),
    ])
    #expect(merged.set.members.map(\.fileName) == ["b.xml"])
  }

  @Test func theTwoWaysToWriteTheFirstVersionAreTheSame() throws {
    let text = SampleDefinition().xml
    let compiler = Compiler()
    let files = [
      text, text.replacing("<ObjectVersion>1.0</ObjectVersion>", with: "<ObjectVersion></ObjectVersion>"),
      text.replacing(":10241<", with: ":10241:1.0<"), text.replacing("LWM2M-v1_1.xsd", with: "LWM2M.xsd"),
    ].enumerated().map { compiler.check(Array($0.element.utf8), fileName: "\($0.offset).xml") }
    let merged = compiler.merge(files)
    #expect(merged.set.members.count == 1)
    #expect(merged.diagnostics.isEmpty, "\(merged.diagnostics.map { $0.text() })")
  }

  /// Every fact of a definition is compared: changing any one of them is noticed.
  @Test func everyFactIsCompared() throws {
    let base = try #require(
      Compiler().check(Array(SampleDefinition().xml.utf8), fileName: "a.xml").definitions.first?.definition)
    let changes: [(inout ObjectDefinition) -> Void] = [
      { $0.name = "x" }, { $0.isMultiple.toggle() }, { $0.isMandatory.toggle() },
      { $0.declaredLwM2MVersion = Written(text: "1.2", value: ObjectVersion(major: 1, minor: 2)) },
      { $0.urn = Written(text: "x", value: nil) }, { $0.resources = [] }, { $0.resources += $0.resources },
      { $0.resources[0].id = 2 }, { $0.resources[0].name = "x" }, { $0.resources[0].operations = .write },
      { $0.resources[0].isMultiple.toggle() }, { $0.resources[0].isMandatory.toggle() },
      { $0.resources[0].type = nil }, { $0.resources[0].range = Written(text: "1", value: nil) },
      { $0.resources[0].units = "m" }, { $0.resources[0].namedValues = [NamedValue(value: 1, name: "x")] },
    ]
    for (index, change) in changes.enumerated() {
      var changed = base
      change(&changed)
      guard case .meaning = DefinitionDifference(base, changed) else {
        Issue.record("change \(index) is not noticed")
        continue
      }
    }
    var words = base
    words.details = "x"
    guard case .description = DefinitionDifference(base, words) else {
      Issue.record("other words are not noticed")
      return
    }
    #expect(DefinitionDifference(base, base) == nil)
  }

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func theWholeRegistryMergesWithoutAFinding() throws {
    let inputs = Compiler().checkInputs([try #require(Corpus.root).path])
    let merged = Compiler().merge(inputs.files)
    #expect(merged.diagnostics.isEmpty)
    #expect(merged.set.members.count > 400)
  }
}
