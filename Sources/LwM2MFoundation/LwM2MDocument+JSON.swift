public import Foundation
public import LwM2M

extension LwM2MDocument {
  /// A document from JSON, with the Objects of these types; keys of other Objects are in `unknownKeys`.
  ///
  /// Throws a `DecodingError` with the path when something is malformed, or does not fit its type.
  public init(json: Data, types: [any LwM2MObject.Type]) throws {
    self = try JSONDecoder().decode(Self.self, from: json, configuration: types)
  }

  /// The document as JSON: without white space, keys in the same order each time.
  ///
  /// Throws an `EncodingError` when a Float is not finite, an Object with a single instance has others, or two Objects
  /// have the same name for a key.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}

extension LwM2MDocument: Encodable {
  /// Encodes an object keyed by `documentName`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: ObjectKey.self)
    var names: Set<String> = []
    for key in keys {
      guard let entry = entries[key] else { continue }
      guard names.insert(entry.name).inserted else {
        let context = EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "two Objects have the key \"\(entry.name)\"")
        throw EncodingError.invalidValue(entry.instances, context)
      }
      try entry.encode(container.superEncoder(forKey: ObjectKey(stringValue: entry.name)))
    }
  }
}

extension LwM2MDocument: DecodableWithConfiguration {
  /// Decodes an object keyed by `documentName`, with the Objects of the types that `configuration` lists.
  public init(from decoder: any Decoder, configuration: [any LwM2MObject.Type]) throws {
    let container = try decoder.container(keyedBy: ObjectKey.self)
    var unknown = Set(container.allKeys.map(\.stringValue))
    for type in configuration {
      let key = ObjectKey(type)
      guard unknown.remove(key.stringValue) != nil else { continue }
      try decode(type, container.superDecoder(forKey: key))
    }
    unknownKeys = unknown.sorted()
  }

  private mutating func decode<Object: LwM2MObject>(_ type: Object.Type, _ decoder: any Decoder) throws {
    self[type] =
      if Object.isMultiple {
        try ObjectInstances<Object>(from: decoder)
      } else {
        [try Object(from: decoder)]
      }
  }
}

/// The key of an Object in a document, as any text.
private struct ObjectKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }

  init<Object: LwM2MObject>(_ type: Object.Type) {
    self.init(stringValue: type.documentName)
  }
}
