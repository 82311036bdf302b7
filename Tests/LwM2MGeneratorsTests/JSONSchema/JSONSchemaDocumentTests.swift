import Foundation
import LwM2MGenerators
import LwM2MJSONSchema
import LwM2MXML
import TestSupport
import Testing

@Suite(
  "Python's jsonschema, with the generated schemas,",
  .enabled(if: Python.hasJSONSchema, Comment(rawValue: Python.skipNotice)))
struct JSONSchemaDocumentTests {
  @Test("accepts right documents and refuses wrong ones")
  func documents() throws {
    let failures = try SchemaFolder.failures(of: JSONSchemaSamples.files(), with: DocumentCase.all)
    #expect(failures == nil)
  }

  @Test("accepts documents with names for keys")
  func names() throws {
    let failures = try SchemaFolder.failures(of: JSONSchemaSamples.namedFiles(), with: DocumentCase.named)
    #expect(failures == nil)
  }

  @Test("would notice a schema that is not valid, and a wrong expectation")
  func canFail() throws {
    let broken = OutputFile(name: "1.schema.json", bytes: Array(#"{"$id": "1.schema.json", "type": "float"}"#.utf8))
    let wrong = DocumentCase("3303-1_1", #"{"5700": "warm"}"#, isValid: true, "a text for a number")
    let failures = try SchemaFolder.failures(of: JSONSchemaSamples.files() + [broken], with: [wrong])
    #expect(failures?.contains("1.schema.json: 'float'") == true)
    #expect(failures?.contains("a text for a number") == true)
    #expect(failures?.contains("2 failures") == true)
  }

  @Test(
    "accepts right documents for every Object of the registry, and refuses wrong ones",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func registry() throws {
    let members = try Corpus.definitionFiles.flatMap { file in
      let name = file.lastPathComponent
      return DefinitionReader.read(bytes: [UInt8](try Data(contentsOf: file)), fileName: name).definitions.map {
        ObjectSet.Member(definition: $0, fileName: name)
      }
    }
    let generator = JSONSchemaGenerator(ObjectSet(members))
    let failures = try SchemaFolder.with((0..<generator.fileCount).map(generator.file)) { folder in
      try Python.failures(ofSchemas: folder, forDefinitions: Corpus.definitionFiles)
    }
    #expect(failures == nil)
  }
}
