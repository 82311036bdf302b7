import Foundation
import LwM2MGenerators
import LwM2MXML
import TestSupport
import Testing

@Suite(
  "Python's jsonschema, with the generated schemas,",
  .enabled(if: Python.hasJSONSchema, Comment(rawValue: Python.skipNotice)))
struct JSONSchemaDocumentTests {
  @Test("accepts right documents and refuses wrong ones")
  func documents() throws {
    let failures = try Python.withFolder(of: JSONSchemaSamples.files()) { folder in
      let cases = folder.appending(path: "cases")
      try Data(DocumentCase.json(DocumentCase.all).utf8).write(to: cases)
      return try Python.failures(of: "check_documents.py", [folder.path, cases.path])
    }
    #expect(failures == nil)
  }

  @Test("accepts documents with names for keys")
  func names() throws {
    let failures = try Python.withFolder(of: JSONSchemaSamples.namedFiles()) { folder in
      let cases = folder.appending(path: "cases")
      try Data(DocumentCase.json(DocumentCase.named).utf8).write(to: cases)
      return try Python.failures(of: "check_documents.py", [folder.path, cases.path])
    }
    #expect(failures == nil)
  }

  @Test("would notice a schema that is not valid, and a wrong expectation")
  func canFail() throws {
    let broken = OutputFile(name: "1.schema.json", bytes: Array(#"{"$id": "1.schema.json", "type": "float"}"#.utf8))
    let failures = try Python.withFolder(of: JSONSchemaSamples.files() + [broken]) { folder in
      let cases = folder.appending(path: "cases")
      let wrong = DocumentCase("3303-1_1", #"{"5700": "warm"}"#, isValid: true, "a text for a number")
      try Data(DocumentCase.json([wrong]).utf8).write(to: cases)
      return try Python.failures(of: "check_documents.py", [folder.path, cases.path])
    }
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
    let failures = try Python.withFolder(of: (0..<generator.fileCount).map(generator.file)) { folder in
      try Python.failures(of: "check_registry.py", [folder.path] + Corpus.definitionFiles.map(\.path))
    }
    #expect(failures == nil)
  }
}
