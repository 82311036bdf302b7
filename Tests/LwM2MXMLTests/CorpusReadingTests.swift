import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML
import TestSupport
import Testing

@Suite struct CorpusReadingTests {
  @Test(
    "every definition of the public registry has a clear meaning",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func corpusIsUnderstood() throws {
    #expect(!Corpus.definitionFiles.isEmpty)
    for url in Corpus.definitionFiles {
      let result = DefinitionReader.read(bytes: [UInt8](try Data(contentsOf: url)), fileName: url.lastPathComponent)
      #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
      let document = try #require(result.document)
      #expect(result.definitions.count == document.nodes.count { $0.element == .object })
      let items = document.nodes.count { $0.element == .item }
      #expect(result.definitions.reduce(0) { $0 + $1.resources.count } == items)
      #expect(url.lastPathComponent.hasPrefix("\(result.definitions[0].objectID)"))
    }
  }

  @Test(
    "every element of the public registry is placed at its start tag",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func corpusPositions() throws {
    for url in Corpus.definitionFiles {
      let result = DefinitionReader.read(bytes: [UInt8](try Data(contentsOf: url)), fileName: url.lastPathComponent)
      let document = try #require(result.document)
      for (index, node) in document.nodes.enumerated() {
        #expect(document.text.bytes[Int(node.start)] == UInt8(ascii: "<"))
        #expect(document.name(of: index) == node.element.name.description)
      }
    }
  }

  @Test(
    "a registry's own tables are no definitions, and said to be none",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func otherFiles() throws {
    let root = try #require(Corpus.root)
    for name in ["DDF.xml", "LWM2M_senml_units.xml"] {
      let bytes = [UInt8](try Data(contentsOf: root.appending(path: name)))
      let result = DefinitionReader.read(bytes: bytes, fileName: name)
      #expect(result.document?.isDefinition == false)
      #expect(result.diagnostics.map(\.rule) == ["not-a-definition"])
    }
  }
}
