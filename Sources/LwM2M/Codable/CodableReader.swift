#if !hasFeature(Embedded)
  /// Reads Resources from any `Decoder`, as `CodableWriter` writes them; instances may stand in an array too.
  ///
  /// `failure` keeps the decoder's own error, which knows the path, for the `PayloadError` that is thrown in its place.
  struct CodableReader: ResourceReader {
    private let resources: KeyedDecodingContainer<IDKey>
    private let names: DocumentNames?
    private var keys: ArraySlice<IDKey>
    private var key = IDKey(0)
    private var place = Place.resource
    /// What the decoder threw.
    private(set) var failure: (any Error)?

    /// Where values are read.
    private enum Place {
      /// In the object of the Resources, at `key`.
      case resource
      /// In an object of instances, at `key`; those of `rest` are still to come.
      case instances(KeyedDecodingContainer<IDKey>, rest: ArraySlice<IDKey>)
      /// In an array of instances, at its next element.
      case elements(any UnkeyedDecodingContainer)
    }

    /// A reader from `decoder`. Throws when there is no object, or, without `names`, one with keys that are not IDs of
    /// Resources.
    init(_ decoder: any Decoder, names: DocumentNames?) throws {
      self.names = names
      resources = try decoder.container(keyedBy: IDKey.self)
      keys = try resources.resourceKeys(names)[...]
    }

    mutating func nextResource() throws(PayloadError) -> ResourceID? {
      place = .resource
      guard let next = keys.popFirst(), let number = next.number else { return nil }
      key = next
      return ResourceID(rawValue: number)
    }

    mutating func enterInstances() throws(PayloadError) {
      place = try attempt(.wrongMultiplicity) { [resources, key] () throws -> Place in
        do {
          let instances = try resources.nestedContainer(keyedBy: IDKey.self, forKey: key)
          return .instances(instances, rest: try instances.ascendingKeys()[...])
        } catch DecodingError.typeMismatch {
          return .elements(try resources.nestedUnkeyedContainer(forKey: key))
        }
      }
    }

    mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? {
      switch place {
      case .resource:
        return nil
      case .instances(let instances, var rest):
        guard let next = rest.popFirst(), let number = next.number else { return nil }
        key = next
        place = .instances(instances, rest: rest)
        return ResourceInstanceID(rawValue: number)
      case .elements(let elements):
        guard !elements.isAtEnd else { return nil }
        guard let id = UInt16(exactly: elements.currentIndex), id < 65535 else { throw PayloadError(.reservedID) }
        return ResourceInstanceID(rawValue: id)
      }
    }

    mutating func skipUnknownResource() {}

    mutating func readString() throws(PayloadError) -> String { try read(.string) }
    mutating func readInteger() throws(PayloadError) -> Int64 { try read(.integer) }
    mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 { try read(.unsignedInteger) }
    mutating func readFloat() throws(PayloadError) -> Double { try read(.float) }
    mutating func readBoolean() throws(PayloadError) -> Bool { try read(.boolean) }
    mutating func readOpaque() throws(PayloadError) -> [UInt8] { try read(.opaque, as: OpaqueText.self).bytes }
    mutating func readTime() throws(PayloadError) -> Timestamp { try read(.time) }
    mutating func readObjectLink() throws(PayloadError) -> ObjectLink { try read(.objectLink) }
    mutating func readCoreLink() throws(PayloadError) -> CoreLink { try read(.coreLink) }

    private mutating func read<Value: Decodable>(
      _ type: ResourceType, as: Value.Type = Value.self
    ) throws(PayloadError) -> Value {
      switch place {
      case .resource:
        return try attempt(.invalidValue(type)) { [resources, key] in
          try resources.decode(Value.self, forKey: key)
        }
      case .instances(let instances, _):
        return try attempt(.invalidValue(type)) { [key] in
          try instances.decode(Value.self, forKey: key)
        }
      case .elements(var elements):
        let value = try attempt(.invalidValue(type)) { try elements.decode(Value.self) }
        place = .elements(elements)
        return value
      }
    }

    /// Where the value is that is read next.
    private var path: [any CodingKey] {
      switch place {
      case .resource: resources.codingPath + [key]
      case .instances(let instances, _): instances.codingPath + [key]
      case .elements(let elements): elements.codingPath + [IDKey(intValue: elements.currentIndex)]
      }
    }

    /// Keeps what `body` throws, and throws `reason` in its place.
    private mutating func attempt<Result>(
      _ reason: PayloadError.Reason, _ body: () throws -> Result
    ) throws(PayloadError) -> Result {
      do {
        return try body()
      } catch {
        // Foundation's decoder throws errors of its own, without a path, for numbers that do not fit.
        let context = DecodingError.Context(
          codingPath: path, debugDescription: PayloadError(reason).description, underlyingError: error)
        failure = error is DecodingError ? error : DecodingError.dataCorrupted(context)
        throw PayloadError(reason)
      }
    }
  }

  extension CodableReader {
    /// The error for the user of the decoder: what it threw itself, or else what `error` says, with the path.
    func decodingError(for error: PayloadError) -> any Error {
      if let failure { return failure }
      switch error.reason {
      case .missingResource(let id):
        let context = DecodingError.Context(codingPath: resources.codingPath, debugDescription: error.description)
        return DecodingError.keyNotFound(names?.key(of: id) ?? IDKey(id.rawValue), context)
      default:
        return DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: path, debugDescription: error.description, underlyingError: error))
      }
    }
  }

  /// An Opaque as a document has it: text in base64.
  private struct OpaqueText: Decodable {
    var bytes: [UInt8]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      guard let bytes = Base64.decode(try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "the text is not base64 with padding")
      }
      self.bytes = bytes
    }
  }
#endif
