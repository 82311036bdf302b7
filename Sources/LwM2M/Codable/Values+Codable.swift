#if !hasFeature(Embedded)
  extension ObjectID: Codable {}
  extension ObjectInstanceID: Codable {}
  extension ResourceID: Codable {}
  extension ResourceInstanceID: Codable {}

  extension Timestamp: Codable {
    /// Decodes seconds since 1970.
    public init(from decoder: any Decoder) throws {
      self.init(secondsSince1970: try decoder.singleValueContainer().decode(Int64.self))
    }

    /// Encodes seconds since 1970.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(secondsSince1970)
    }
  }

  extension ObjectLink: Codable {
    /// Decodes a text such as `3303:0`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let link = Self(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\"\(text)\" is not two numbers from 0 to 65535 with a colon between them")
      }
      self = link
    }

    /// Encodes a text such as `3303:0`.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }

  extension CoreLink: Codable {
    /// Decodes the text.
    public init(from decoder: any Decoder) throws {
      self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the text.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }
#endif
