import Foundation
import LwM2M
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MJSON
import LwM2MModel
import LwM2MPayloads
import TestSupport
import Testing

/// Every Object of the public registry, with random values, through every format.
@Suite(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
struct CorpusPayloadTests {
  static let definitions: [ObjectDefinition] = {
    guard let root = Corpus.root else { return [] }
    let compiler = Compiler()
    return compiler.merge(compiler.checkInputs([root.path]).files).set.members.map(\.definition)
  }()

  @Test(
    "encode, decode, equal; and so through lines and documents", arguments: [11542, 110, 112, 11544, 11543, 320, 322])
  func roundTrip(format number: Int) throws {
    #expect(Self.definitions.count > 400)
    var generator = SeededGenerator(seed: UInt64(number))
    let format = try #require(PayloadFormat(String(number)))
    for definition in Self.definitions {
      let values = RandomValues.values(of: definition, using: &generator)
      // Some Objects can only be executed.
      if values.isEmpty { continue }
      let known = PayloadDefinitions([definition])
      let coder = PayloadCoder(format, definitions: known)
      let object = ResourcePath.object(definition.objectID)
      let place: Comment = "\(definition.objectID) \(definition.version) in \(format.name)"
      let bytes = try coder.encode(values, at: object)
      let report = try coder.decode(bytes, at: object)
      #expect(report.values == values, place)
      #expect(report.findings.allSatisfy { $0.kind == .outOfRange }, place)
      var lines = PathLineReader(known, for: format)
      #expect(try lines.values(Array(PathLines.text(of: values).utf8)) == values, place)
      var writer = DocumentWriter(known)
      let document = try writer.json(of: values).text
      var reader = DocumentReader(known)
      #expect(try reader.values(PayloadDocument.parse(Array(document.utf8))) == values, place)
    }
  }

  @Test("single values, in the formats of single values")
  func singleValues() throws {
    var generator = SeededGenerator(seed: 0)
    for definition in Self.definitions {
      for value in RandomValues.values(of: definition, using: &generator) {
        for format in [PayloadFormat.text, .cbor, .opaque] {
          guard case .value(let content) = value.value.content, format != .opaque || content.type == .opaque else {
            continue
          }
          let coder = PayloadCoder(format, definitions: PayloadDefinitions([definition]))
          let bytes = try coder.encode([value])
          #expect(try coder.decode(bytes, at: value.value.path).values == [value])
        }
      }
    }
  }
}
