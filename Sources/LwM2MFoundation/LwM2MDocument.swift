public import LwM2M

/// The Objects of a device, of any types, as one JSON document: `{"3303:1.1": {"0": {"5700": 21.5}}, "3": {"16": "U"}}`.
///
/// An Object with multiple instances is an object keyed by instance ID, one with a single instance is that instance.
/// Types that were generated with names for keys have those: `{"Temperature": {"0": {"sensorValue": 21.5}}}`.
/// `lwm2m.schema.json`, which the compiler writes, describes such documents.
///
/// ```swift
/// var document = LwM2MDocument()
/// document[Temperature.self] = [Temperature(sensorValue: 21.5)]
/// let json = try document.json()
/// let copy = try LwM2MDocument(json: json, types: [Temperature.self, Device.self])
/// ```
public struct LwM2MDocument: Sendable {
  var entries: [DocumentKey: Entry] = [:]
  /// The keys of Objects that the document had and no type was given for, in ascending order; they were passed over.
  public internal(set) var unknownKeys: [String] = []

  /// The instances of one Object.
  struct Entry: Sendable {
    /// The Object's key.
    var name: String
    /// `ObjectInstances` of the Object's type.
    var instances: any Sendable
    /// Writes them.
    var encode: @Sendable (any Encoder) throws -> Void
  }

  /// A document without Objects.
  public init() {}

  /// The instances of an Object, `nil` when the document does not have it; setting `nil` removes it.
  public subscript<Object: LwM2MObject>(type: Object.Type) -> ObjectInstances<Object>? {
    get {
      entries[DocumentKey(type)]?.instances as? ObjectInstances<Object>
    }
    set {
      entries[DocumentKey(type)] = newValue.map { instances in
        Entry(name: Object.documentName, instances: instances) { encoder in
          try Self.encode(instances, to: encoder)
        }
      }
    }
  }

  /// The keys of its Objects, by Object ID and version.
  public var keys: [DocumentKey] {
    entries.keys.sorted { ($0.objectID, $0.version, $0.lwm2mVersion) < ($1.objectID, $1.version, $1.lwm2mVersion) }
  }

  private static func encode<Object: LwM2MObject>(
    _ instances: ObjectInstances<Object>, to encoder: any Encoder
  ) throws {
    guard !Object.isMultiple else {
      try instances.encode(to: encoder)
      return
    }
    guard let only = instances.first, instances.count == 1, only.id == 0 else {
      let context = EncodingError.Context(
        codingPath: encoder.codingPath,
        debugDescription: "the Object \(Object.objectID) has a single instance, 0, and nothing else")
      throw EncodingError.invalidValue(instances, context)
    }
    try only.value.encode(to: encoder)
  }
}
