import Foundation
import TestSupport
import Testing

@Suite("Generated types and generated schemas agree:")
struct SchemaAgreementTests {
  @Test("a document that validates decodes")
  func decodes() throws {
    for document in try SampleDocument.all() where document.isValid {
      #expect(throws: Never.self, "\(document.why): \(String(decoding: document.json, as: UTF8.self))") {
        try document.throughSwift()
      }
    }
  }

  @Test("a document with a wrong type, a wrong key or without a Mandatory Resource does not decode")
  func refuses() throws {
    let tolerated: Set = [
      // Ranges are for whoever uses the value: a device's reading out of range is still its reading.
      "a value out of range",
      // Resources of a newer version, and Objects without a type, are passed over.
      "an unknown Resource", "an executable Resource", "a Resource that can only be written or executed",
      "a Resource where there are none", "another version",
    ]
    var count = 0
    for document in try SampleDocument.all() where !document.isValid && !tolerated.contains(document.why) {
      count += 1
      #expect(throws: DecodingError.self, "\(document.why): \(String(decoding: document.json, as: UTF8.self))") {
        try document.throughSwift()
      }
    }
    #expect(count > 100)
  }

  @Test("what generated types write validates", .enabled(if: hasJSONSchema, Comment(rawValue: skipNotice)))
  func validates() throws {
    let cases = try SampleDocument.all().filter(\.isValid).map { document in
      let json = String(decoding: try document.throughSwift(), as: UTF8.self)
      return """
        {"schema": "\(document.schema)", "document": \(json), "valid": true, "why": "\(document.why)"}
        """
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)")
    try Data("[\(cases.joined(separator: ",\n"))]".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let schemas = Corpus.packageRoot.appending(path: "Tests/LwM2MGeneratorsTests/JSONSchema")
    let script = schemas.appending(path: "Scripts/check_documents.py").path
    let outcome = try run("python3", ["-B", script, schemas.appending(path: "Golden").path, file.path])
    #expect(outcome.status == 0, Comment(rawValue: outcome.output + outcome.errors))
  }

  private static let hasJSONSchema = (try? run("python3", ["-c", "import jsonschema, referencing"]))?.status == 0
  private static let skipNotice =
    "SKIPPED: Python's jsonschema is not installed; install it (pip install jsonschema) to check schemas independently"
}
