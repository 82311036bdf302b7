#if !hasFeature(Embedded)
  /// Writes Resources into any `Encoder`: an object keyed by Resource ID or name, instances as an object keyed by their
  /// IDs.
  struct CodableWriter: ResourceWriter {
    private var resources: KeyedEncodingContainer<IDKey>
    private let names: DocumentNames?
    /// The instances of the Resource that is being written, when it has instances.
    private var instances: KeyedEncodingContainer<IDKey>?
    private var key = IDKey(0)
    /// The first error; writing goes on without effect, and `finish` throws it.
    private var failure: (any Error)?

    /// A writer into `encoder`.
    init(_ encoder: any Encoder, names: DocumentNames?) {
      self.names = names
      resources = encoder.container(keyedBy: IDKey.self)
    }

    /// Throws when a value could not be encoded, such as a Float that is infinite.
    consuming func finish() throws {
      if let failure { throw failure }
    }

    mutating func beginResource(_ id: ResourceID) {
      key = resourceKey(id)
    }

    mutating func beginInstances(of id: ResourceID) {
      instances = resources.nestedContainer(keyedBy: IDKey.self, forKey: resourceKey(id))
    }

    mutating func beginInstance(_ id: ResourceInstanceID) {
      key = IDKey(id.rawValue)
    }

    mutating func endInstances() {
      instances = nil
    }

    mutating func writeString(_ value: String) { write(value) }
    mutating func writeInteger(_ value: Int64) { write(value) }
    mutating func writeUnsignedInteger(_ value: UInt64) { write(value) }
    mutating func writeFloat(_ value: Double) { write(value) }
    mutating func writeBoolean(_ value: Bool) { write(value) }
    mutating func writeOpaque(_ value: [UInt8]) { write(Base64.encode(value)) }
    mutating func writeTime(_ value: Timestamp) { write(value) }
    mutating func writeObjectLink(_ value: ObjectLink) { write(value) }
    mutating func writeCoreLink(_ value: CoreLink) { write(value) }

    private func resourceKey(_ id: ResourceID) -> IDKey {
      names?.key(of: id) ?? IDKey(id.rawValue)
    }

    private mutating func write(_ value: some Encodable) {
      guard failure == nil else { return }
      do {
        if instances == nil {
          try resources.encode(value, forKey: key)
        } else {
          try instances?.encode(value, forKey: key)
        }
      } catch {
        failure = error
      }
    }
  }
#endif
