#if Registry
  import LwM2MDescriptions
  public import LwM2MJSON
  public import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MCompiler
  import LwM2MModel

  extension Registry {
    /// Calls `body` for each version of each Object in turn, by ID and version, with all that is known of it as JSON.
    public func eachVersionAsJSON(_ body: (JSONValue) throws -> Void) throws(RegistryError) {
      try store.read { session in
        try session.eachVersion { record, _ in
          let xml = try session.xml(record.key)
          let definition = xml.flatMap { StoredDefinition.read($0, key: record.key) }
          try body(record.json(definition))
        }
      }
    }

    /// The reusable Resources as JSON, by ID.
    public func reusableResourcesAsJSON() throws(RegistryError) -> [JSONValue] {
      try store.read { session in
        var values: [JSONValue] = []
        try session.eachReusableResource { values.append($0.json) }
        return values
      }
    }

    /// The units as JSON, by symbol.
    public func unitsAsJSON() throws(RegistryError) -> [JSONValue] {
      try store.read { try $0.units() }.map { unit in
        .object([
          ("symbol", .string(unit.symbol.text)), ("description", .string(unit.summary.text)),
          ("note", .string(unit.note.text)), ("date", .string(unit.date)),
        ])
      }
    }
  }

  extension VersionRecord {
    fileprivate func json(_ definition: ObjectDefinition?) -> JSONValue {
      .object([
        ("id", .integer(Int(key.objectID.rawValue))), ("version", .string(key.version.description)),
        ("name", .string(name)), ("owner", .string(owner)), ("urn", .string(urn)),
        ("description", .string(description)),
        ("specification", .string(specification)), ("isPublished", .bool(definition != nil)),
        ("definition", definition?.json ?? .null),
      ])
    }
  }

  extension ReusableResource {
    /// The Resource as JSON.
    public var json: JSONValue {
      .object([
        ("id", .integer(Int(definition.id.rawValue))), ("name", .string(definition.name)),
        ("operations", .string(definition.operations.symbol)), ("type", .string(definition.type?.name ?? "")),
        ("range", .string(definition.range.text)), ("units", .string(definition.units)),
        ("description", .string(definition.summary)), ("submitter", .string(submitter.text)),
        ("specification", .string(specification.text)),
      ])
    }
  }

#endif
