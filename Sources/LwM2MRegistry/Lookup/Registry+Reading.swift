#if Registry
  public import LwM2MVocabulary
  public import LwM2MModel

  extension Registry {
    /// A definition, and the file that says it.
    public struct Definition: Sendable {
      /// What it says.
      public var definition: ObjectDefinition
      /// The file that was imported or published where it was UTF-8 and defined one Object, else the definition written anew.
      public var xml: String
    }

    /// The definition of an Object.
    ///
    /// - Parameters:
    ///   - id: The Object.
    ///   - version: Its version; `nil` means the newest whose definition is stored.
    /// - Throws: `notFound` when that is not stored.
    public func definition(of id: ObjectID, version: ObjectVersion? = nil) throws(RegistryError) -> Definition {
      let (key, xml) = try text(of: id, version: version)
      guard let definition = StoredDefinition.read(xml, key: key) else {
        throw RegistryError(
          .damaged, "\(path): the definition of \(key) cannot be read; `lwm2m-registry check` says more")
      }
      return Definition(definition: definition, xml: xml)
    }

    /// The text of a definition, as `definition(of:version:)` would give it.
    public func xml(of id: ObjectID, version: ObjectVersion? = nil) throws(RegistryError) -> String {
      try text(of: id, version: version).xml
    }

    private func text(of id: ObjectID, version: ObjectVersion?) throws(RegistryError) -> (key: VersionKey, xml: String)
    {
      try store.read { session in
        let key = try version.map { VersionKey(id, $0) } ?? session.newestDefinedVersion(of: id)
        if let key, let xml = try session.xml(key) { return (key, xml) }
        throw try missing(id, version, session)
      }
    }

    private func missing(_ id: ObjectID, _ version: ObjectVersion?, _ session: StoreSession) throws -> RegistryError {
      guard let object = try session.object(id) else {
        return RegistryError(.notFound, "\(path): there is no Object \(id); import or publish it first")
      }
      let versions = try session.versions(of: id).map(\.key.version)
      if let version, !versions.contains(version) {
        let known = versions.map(\.description).joined(separator: ", ")
        return RegistryError(
          .notFound, "\(path): Object \(id) has no version \(version); stored is \(known.isEmpty ? "none" : known)")
      }
      return RegistryError(
        .notFound,
        "\(path): the definition of \(object.name.quotedName) (\(id)) is not stored; the ID is \(object.state.rawValue)"
      )
    }

    /// Calls `body` for each Object in turn, by ID: with its newest version, or with every version. Nothing is kept, so
    /// any number of Objects needs little memory.
    ///
    /// - Parameters:
    ///   - className: Only IDs of this class.
    ///   - owner: Only Objects of this owner.
    ///   - allVersions: Whether every version is listed.
    ///   - body: What is done with each.
    /// - Throws: `notFound` when there is no such class; what `body` throws as a `RegistryError`.
    public func eachObject(
      class className: String? = nil, owner: String? = nil, allVersions: Bool = false,
      _ body: (ObjectSummary) throws -> Void
    ) throws(RegistryError) {
      try store.read { session in
        let ids = try className.map { try ClassTable(session.classes()).named($0).ids } ?? 0...65534
        try session.eachSummary(in: ids, owner: owner, allVersions: allVersions, body)
      }
    }

    /// The versions of an Object, the oldest first.
    ///
    /// - Throws: `notFound` when its ID was never given away.
    public func versions(of id: ObjectID) throws(RegistryError) -> [ObjectSummary] {
      let versions = try store.read { try $0.summaries(of: id) }
      if versions.isEmpty {
        throw RegistryError(.notFound, "\(path): there is no Object \(id); import or publish it first")
      }
      return versions
    }

    /// The ID classes, by their first ID.
    public func classes() throws(RegistryError) -> [IDClass] {
      try store.read { try $0.classes() }
    }

    /// The vendor blocks, by their first ID.
    public func blocks() throws(RegistryError) -> [VendorBlock] {
      try store.read { try $0.blocks() }
    }

    /// Calls `body` for each entry of the log in turn, the oldest first.
    ///
    /// - Parameters:
    ///   - id: Only those about this Object.
    ///   - count: Only the last ones of these.
    ///   - body: What is done with each.
    public func eachLogEntry(
      about id: ObjectID? = nil, last count: Int? = nil, _ body: (LogEntry) throws -> Void
    ) throws(RegistryError) {
      try store.read { try $0.eachLogEntry(about: id, last: count, body) }
    }
  }

#endif
