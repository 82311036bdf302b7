#if Registry
  import LwM2MRegistryFiles
  public import LwM2MVocabulary
  import LwM2MModel
  import LwM2MCompiler
  import LwM2MXML

  extension Registry {
    /// A definition file for a new Object made of reusable Resources. It has no ID yet: `assign(file:_:)` gives it one.
    ///
    /// - Parameters:
    ///   - name: The Object's name.
    ///   - ids: The Resources, in this order.
    ///   - summary: What the Object is for; `nil` leaves a sentence to be replaced.
    ///   - owner: Who it belongs to, for a comment at the beginning.
    /// - Throws: `refused` when the name is empty or a Resource is named twice, `notFound` when one is not stored.
    public func scaffold(
      _ name: String, resources ids: [ResourceID], summary: String? = nil, owner: String? = nil
    ) throws(RegistryError) -> String {
      guard !name.allSatisfy(\.isWhitespace) else { throw RegistryError(.refused, "the name is empty") }
      if let twice = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
        throw RegistryError(.refused, "the resource \(twice) is named twice")
      }
      let resources = try store.read { session in
        try ids.map { id -> ResourceDefinition in
          guard let resource = try session.reusableResource(id) else {
            throw RegistryError(
              .notFound,
              "\(path): there is no reusable resource \(id); import a Common.xml that has it, `lwm2m-registry search` "
                + "finds those that there are")
          }
          return resource.definition
        }
      }
      return Self.file(name: name, resources: resources, summary: summary, owner: owner)
    }

    /// Writes a text into a file that does not exist yet; it is there whole or not at all.
    ///
    /// - Throws: `exists` when there is something of that name, else what the system says.
    public func write(_ text: String, toNewFile file: String) throws(RegistryError) {
      try DurableFile.create(file) { temporary throws(RegistryError) in
        try DurableFile.mapping(file) { () throws(SystemError) in
          try DurableFile.write(Array(text.utf8), to: temporary, mode: 0o644)
        }
      }
    }

    private static func file(
      name: String, resources: [ResourceDefinition], summary: String?, owner: String?
    ) -> String {
      // These types came with LwM2M 1.1.
      let isNew = resources.contains { $0.type == .unsignedInteger || $0.type == .coreLink }
      let lwm2mVersion = isNew ? "1.1" : "1.0"
      let definition = ObjectDefinition(
        name: name, summary: summary ?? "\(name): say here what this Object is for.", objectID: .reserved,
        urn: Written(text: "", value: nil),
        declaredLwM2MVersion: Written(text: lwm2mVersion, value: ObjectVersion(lwm2mVersion)),
        declaredVersion: Written(text: "1.0", value: .v1_0), isMultiple: true, isMandatory: false, resources: resources,
        schemaLocation: "http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd")
      let comment = owner.map { "Owner: \($0)" }
      return String(decoding: DefinitionWriter.xml(withoutID: definition, comment: comment), as: UTF8.self)
    }
  }

#endif
