import Foundation
import LwM2M
import LwM2MComparison
import LwM2MModel
import LwM2MXML
import TestSupport
import Testing

/// Over the public registry: which version numbers do not fit their changes. The table, made by
/// `lwm2mc diff --history --misfits`, is kept in `corpus-versions.md` with what looking at it showed.
@Suite("Versions of the public registry")
struct CorpusVersionTests {
  private static let note = Corpus.packageRoot.appending(path: "Tests/LwM2MComparisonTests/corpus-versions.md")
  /// How many pairs of neighbouring versions the registry had of which the note speaks.
  private static let pairCount = 105

  @Test(.enabled(if: Corpus.isAvailable, "\(Corpus.skipNotice)"))
  func misfitsAreThoseOfTheNote() throws {
    let definitions = try Corpus.definitionFiles.flatMap { file in
      DefinitionReader.read(bytes: Array(try Data(contentsOf: file)), fileName: file.lastPathComponent).definitions.map
      {
        FiledDefinition($0, file: file.lastPathComponent)
      }
    }
    let pairs = VersionHistory(definitions).pairs
    guard pairs.count == Self.pairCount else {
      print("SKIPPED: this registry has \(pairs.count) pairs of versions, the note is about one with \(Self.pairCount)")
      return
    }
    let note = try String(contentsOf: Self.note, encoding: .utf8)
    let listed = note.matches(of: /(?m)^\| (\d+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/)
      .map { "\($0.1) \($0.2) \($0.3) \($0.4)" }
    let found = pairs.map(\.comparison).filter { !$0.isVersionEnough }.map {
      "\($0.new.objectID) \($0.old.version) \($0.new.version) \($0.requiredVersion)"
    }
    #expect(found == listed)
    #expect(found.count > 10)
  }
}
