#if !hasFeature(Embedded)
  // The JSON representation of Objects: `{"5700": 21.5, "5605": {"0": 1}}`. Keys are IDs in decimal, or, for
  // Resources, the names in `documentNames`; Opaques are base64, Times seconds since 1970, Objlnks `"3303:0"`. It is
  // what the generated JSON Schemas describe.

  extension LwM2MObject {
    /// The key of the Object in the document of a device: `3303:1.1`, or the name in `documentNames`.
    public static var documentName: String { namesOfDocuments?.object ?? DocumentKey(Self.self).description }

    /// Decodes an Object Instance from an object keyed by Resource ID, or by name if the type has `documentNames`.
    /// Unknown Resources are passed over.
    ///
    /// Throws a `DecodingError` with the path when a value has another type, a Mandatory Resource is missing, or, where
    /// keys are IDs, a key is not a Resource ID.
    public init(from decoder: any Decoder) throws {
      var reader = try CodableReader(decoder, names: Self.namesOfDocuments)
      do {
        try self.init(reading: &reader)
      } catch {
        throw reader.decodingError(for: error)
      }
    }

    /// Encodes the Object Instance as an object keyed by Resource ID, or by name if the type has `documentNames`.
    ///
    /// Throws an `EncodingError` when the format cannot hold a value: JSON has no infinite numbers.
    public func encode(to encoder: any Encoder) throws {
      var writer = CodableWriter(encoder, names: Self.namesOfDocuments)
      writeResources(to: &writer)
      try writer.finish()
    }
  }

  extension Instances: Encodable where ID == ObjectInstanceID, Value: LwM2MObject {
    /// Encodes the instances of an Object as an object keyed by Object Instance ID.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: IDKey.self)
      for element in self {
        try container.encode(element.value, forKey: IDKey(element.id.rawValue))
      }
    }
  }

  extension Instances: Decodable where ID == ObjectInstanceID, Value: LwM2MObject {
    /// Decodes the instances of an Object from an object keyed by Object Instance ID, or from an array, whose elements
    /// are the instances 0, 1, 2, …
    public init(from decoder: any Decoder) throws {
      self.init()
      let container: KeyedDecodingContainer<IDKey>
      do {
        container = try decoder.container(keyedBy: IDKey.self)
      } catch DecodingError.typeMismatch {
        self.init(try Self.elements(decoder.unkeyedContainer()))
        return
      }
      for key in try container.ascendingKeys() {
        guard let number = key.number else { continue }
        self[ObjectInstanceID(rawValue: number)] = try container.decode(Value.self, forKey: key)
      }
    }

    private static func elements(_ container: consuming any UnkeyedDecodingContainer) throws -> [Value] {
      var elements: [Value] = []
      while !container.isAtEnd {
        guard elements.count < 65535 else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "there are more than 65535 instances")
        }
        elements.append(try container.decode(Value.self))
      }
      return elements
    }
  }
#endif
