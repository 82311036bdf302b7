import Foundation
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import TestSupport
import Testing

@testable import LwM2MCompiler

/// `models` says what the public registry says, in words of our own.
struct ModelsTests {
  @Test func everyExpectedObjectIsThere() throws {
    let definitions = try ModelsLibrary.files.flatMap {
      try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: $0))
    }
    #expect(definitions.count == ModelsLibrary.files.count)
    let core = [0: 2, 1: 2, 2: 1, 3: 2, 4: 3, 5: 2, 6: 0, 7: 0]
    let expected = core.sorted { $0.key < $1.key }.flatMap { id, last in (0...last).map { "core/\(id)-1_\($0).xml" } }
    #expect(ModelsLibrary.files.filter { $0.hasPrefix("core/") } == expected)
    let ipso = [3200...3203, 3300...3306, 3308...3308, 3310...3350, 3420...3420, 3423...3423, 3442...3442].flatMap {
      $0
    }
    let found = definitions.map { Int($0.objectID.rawValue) }.filter { $0 > 7 }
    #expect(found.sorted() == ipso)
  }

  @Test func filesAreNamedForWhatTheyDefine() throws {
    for file in ModelsLibrary.files {
      let definitions = try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: file))
      #expect(definitions.map { "\(ModelsLibrary.Key($0)).xml" } == [URL(filePath: file).lastPathComponent])
    }
  }

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func theVersionsAreThoseOfTheRegistry() throws {
    let registry = Set(try ModelsLibrary.registry().keys)
    let newest = Dictionary(grouping: registry, by: \.objectID).compactMapValues { $0.max() }
    let ours = Set(
      try ModelsLibrary.files.flatMap {
        try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: $0)).map(ModelsLibrary.Key.init)
      })
    let core = registry.filter { $0.objectID <= 7 }
    #expect(ours.filter { $0.objectID <= 7 }.sorted() == core.sorted())
    for key in ours where key.objectID > 7 { #expect(newest[key.objectID] == key) }
  }

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func everyFactIsTheRegistrys() throws {
    let registry = try ModelsLibrary.registry()
    for file in ModelsLibrary.files {
      for definition in try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: file)) {
        let (ours, theirs) = (definition.facts, registry[ModelsLibrary.Key(definition)]?.facts)
        guard let theirs else {
          Issue.record("\(file): the registry has no such version")
          continue
        }
        #expect(ours.resources.map(\.id) == theirs.resources.map(\.id), "\(file)")
        for (our, their) in zip(ours.resources, theirs.resources) { #expect(our == their, "\(file)") }
        var (object, other) = (ours, theirs)
        object.resources = []
        other.resources = []
        #expect(object == other, "\(file)")
      }
    }
  }

  @Test func nothingIsWrongButWhatFollowsFromTheFacts() throws {
    let policy = SeverityPolicy(rules: Compiler.rules, isStrict: true)
    let inputs = Compiler().checkInputs([ModelsLibrary.folder.path])
    let findings = inputs.diagnostics(policy).map { diagnostic in
      let resource = diagnostic.subject.resourceID.map { " \($0)" } ?? ""
      return
        "\(URL(filePath: diagnostic.file ?? "").lastPathComponent)\(resource) \(diagnostic.severity) \(diagnostic.rule)"
    }
    #expect(findings.sorted() == Self.expectedFindings.sorted())
    #expect(Compiler().merge(inputs.files).diagnostics.isEmpty)
  }

  /// The registry writes these ranges so; whoever compares with it wants to see them.
  private static let expectedFindings: [String] =
    [
      ("0-1_0.xml", [0, 2, 6, 8, 10]), ("1-1_0.xml", [0]), ("3-1_0.xml", [6, 9, 11, 20]),
      ("4-1_0.xml", [0, 1, 6, 9, 10]), ("4-1_1.xml", [0, 1, 6, 9, 10]),
    ].flatMap { file, resources in resources.map { "\(file) \($0) warning range-written-with-dots" } } + [
      "1-1_0.xml 7 warning understood-range", "1-1_1.xml 7 warning understood-range",
      "1-1_1.xml 22 warning understood-range", "1-1_2.xml 22 warning understood-range",
      "3-1_0.xml 10 warning known-unit", "5-1_0.xml 0 note mandatory-is-readable",
      "5-1_1.xml 0 note mandatory-is-readable", "5-1_2.xml 0 note mandatory-is-readable",
    ]

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func noDescriptionIsTheRegistrys() throws {
    var theirs: Set<String> = []
    for file in Corpus.definitionFiles {
      for definition in try ModelsLibrary.definitions(in: file) { theirs.formUnion(definition.sentences) }
    }
    #expect(theirs.count > 5_000)
    for file in ModelsLibrary.files {
      for definition in try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: file)) {
        let copied = definition.sentences.filter { $0.utf8.count >= 45 && theirs.contains($0) }
        #expect(copied.isEmpty, "\(file): \(copied)")
      }
    }
  }

  @Test func everyPartIsDescribed() throws {
    for file in ModelsLibrary.files {
      for definition in try ModelsLibrary.definitions(in: ModelsLibrary.folder.appending(path: file)) {
        #expect(!definition.summary.isEmpty, "\(file)")
        #expect(definition.resources.filter(\.summary.isEmpty).map(\.id) == [], "\(file)")
      }
    }
  }
}
