import Foundation
import TestSupport
import Testing

@Suite("Generated types and generated schemas agree:")
struct SchemaAgreementTests {
  @Test("a document that validates decodes", arguments: SampleDocument.Keys.allCases)
  func decodes(_ keys: SampleDocument.Keys) throws {
    for document in try SampleDocument.all(keys) where document.isValid {
      #expect(throws: Never.self, "\(document.why): \(String(decoding: document.json, as: UTF8.self))") {
        try document.throughSwift(keys)
      }
    }
  }

  @Test(
    "a document with a wrong type, a wrong key or without a Mandatory Resource does not decode",
    arguments: [(SampleDocument.Keys.ids, 100), (.names, 4)])
  func refuses(_ keys: SampleDocument.Keys, _ expected: Int) throws {
    let tolerated: Set = [
      // Ranges are for whoever uses the value: a device's reading out of range is still its reading.
      "a value out of range",
      // Resources of a newer version, and Objects without a type, are passed over.
      "an unknown Resource", "an executable Resource", "a Resource that can only be written or executed",
      "a Resource where there are none", "another version", "an ID for a name", "a key for a name",
    ]
    var count = 0
    for document in try SampleDocument.all(keys) where !document.isValid && !tolerated.contains(document.why) {
      count += 1
      #expect(throws: DecodingError.self, "\(document.why): \(String(decoding: document.json, as: UTF8.self))") {
        try document.throughSwift(keys)
      }
    }
    #expect(count >= expected)
  }

  @Test(
    "what generated types write validates", .enabled(if: Python.hasJSONSchema, Comment(rawValue: Python.skipNotice)),
    arguments: SampleDocument.Keys.allCases)
  func validates(_ keys: SampleDocument.Keys) throws {
    let cases = try SampleDocument.all(keys).filter(\.isValid).map { document in
      let json = String(decoding: try document.throughSwift(keys), as: UTF8.self)
      return """
        {"schema": "\(document.schema)", "document": \(json), "valid": true, "why": "\(document.why)"}
        """
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)")
    try Data("[\(cases.joined(separator: ",\n"))]".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let failures = try Python.failures(ofSchemas: keys.schemas, withDocuments: file)
    #expect(failures == nil)
  }
}
