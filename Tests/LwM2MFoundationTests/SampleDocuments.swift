import Foundation
import LwM2M
import TestSupport

/// The documents that the tests of the JSON Schemas hold against their validator, for the same Objects.
struct SampleDocument: Decodable {
  var schema: String
  var isValid: Bool
  var why: String
  var json: Data

  private enum Key: String, CodingKey { case schema, document, valid, why }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    schema = try container.decode(String.self, forKey: .schema)
    isValid = try container.decode(Bool.self, forKey: .valid)
    why = try container.decode(String.self, forKey: .why)
    json = Data()
  }

  /// The folder with the documents and the schemas.
  static let folder = Corpus.packageRoot.appending(path: "Tests/Golden/JSONSchema")

  /// What the keys of documents are.
  enum Keys: String, CaseIterable {
    case ids
    case names

    /// The folder with the schemas.
    var schemas: URL { SampleDocument.folder.appending(path: rawValue) }
    var documents: URL {
      SampleDocument.folder.appending(path: self == .ids ? "documents.json" : "named-documents.json")
    }
  }

  /// All documents. Each stands in a line of its own, from which its text is taken as it is.
  static func all(_ keys: Keys) throws -> [Self] {
    let text = try String(contentsOf: keys.documents, encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let entry = String(line.drop { $0 == "[" }.reversed().drop { $0 == "," || $0 == "]" }.reversed())
      var document = try JSONDecoder().decode(Self.self, from: Data(entry.utf8))
      guard let start = entry.range(of: "\"document\": "),
        let end = entry.range(of: ", \"valid\": ", options: .backwards)
      else { throw CocoaError(.coderReadCorrupt) }
      document.json = Data(entry[start.upperBound..<end.lowerBound].utf8)
      return document
    }
  }

  /// The document decoded by the generated type that its schema describes, and encoded again.
  func throughSwift(_ keys: Keys) throws -> Data {
    switch keys {
    case .ids: try throughTypes()
    case .names: try throughNamedTypes()
    }
  }

  private func throughNamedTypes() throws -> Data {
    switch schema {
    case "0-1_0.schema.json": try through(NamedTexts.self)
    case "3303-1_1.schema.json": try through(ACMETemperature.self)
    case "lwm2m.schema.json": try throughDocument([NamedTexts.self, ACMETemperature.self])
    default: throw CocoaError(.featureUnsupported)
    }
  }

  private func throughTypes() throws -> Data {
    switch schema {
    case "0-1_0.schema.json": try through(Texts.self)
    case "3303-1_1.schema.json": try through(Temperature.self)
    case "42769-1_0.schema.json": try through(Types.self)
    case "42770-2_13.schema.json": try through(Ranges.self)
    case "65534-1_0.schema.json": try through(Object65534.self)
    case "lwm2m.schema.json":
      try throughDocument([Texts.self, Temperature.self, Types.self, Ranges.self, Object65534.self])
    default: throw CocoaError(.featureUnsupported)
    }
  }

  private func through<Object: LwM2MObject>(_ type: Object.Type) throws -> Data {
    let instance = try JSONDecoder().decode(type, from: json)
    let encoded = try JSONEncoder().encode(instance)
    guard try JSONDecoder().decode(type, from: encoded) == instance else { throw CocoaError(.coderInvalidValue) }
    return encoded
  }
}
