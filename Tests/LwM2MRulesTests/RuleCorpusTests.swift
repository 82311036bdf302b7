import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML
import TestSupport
import Testing

@Suite("Rules over the public registry", .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
struct RuleCorpusTests {
  @Test("no file of the registry has an error, and few have anything")
  func corpus() throws {
    var counts: [RuleID: Int] = [:]
    for url in Corpus.definitionFiles {
      let result = DefinitionReader.read(bytes: [UInt8](try Data(contentsOf: url)), fileName: url.lastPathComponent)
      let document = try #require(result.document)
      let text = document.text
      for finding in RuleChecker().check(result.definitions, in: document) {
        counts[finding.rule, default: 0] += 1
        #expect(finding.severity < .error, "\(finding)")
        // Every place is the start of an element.
        let position = try #require(finding.position)
        #expect(text.position(at: offset(of: position, in: text)) == position)
        #expect(text.bytes[offset(of: position, in: text)] == UInt8(ascii: "<"))
      }
    }
    print("findings:", counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    #expect(counts.values.reduce(0, +) < 300)
    #expect(counts["range-written-with-dots"] ?? 0 > 0)
    #expect(counts["understood-range"] ?? 0 < 40)
  }

  private func offset(of position: SourcePosition, in text: SourceText) -> Int {
    var line = 1
    var offset = 0
    while line < position.line, offset < text.count {
      if text.bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    return offset + position.column - 1
  }
}
