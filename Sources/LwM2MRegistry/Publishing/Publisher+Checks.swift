#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MComparison
  import LwM2MDiagnostics
  import LwM2MModel

  /// What must fit before a version is published.
  extension Publisher {
    /// What does not fit, in the order of the file.
    func faults(of definition: ObjectDefinition, with others: [ObjectDefinition]) throws -> [Diagnostic] {
      let id = try idFault(definition)
      // Another Object's version before says nothing.
      let step = id == nil ? try stepFault(definition, others) : nil
      return try [id, urnFault(definition), versionFault(definition, others), step].compactMap { $0 }
        + resourceFaults(definition)
    }

    private func idFault(_ definition: ObjectDefinition) throws -> Diagnostic? {
      let id = definition.objectID
      guard let message = try idMessage(id, name: definition.name) else { return nil }
      return finding(RegistryRules.idTaken, definition, at: definition.offsets.objectID, message)
    }

    private func idMessage(_ id: ObjectID, name: String) throws -> String? {
      if let object = try session.object(id) {
        if object.state == .released {
          return "the ID \(id) was released; `lwm2m-registry assign --id \(id) --reuse` takes it again"
        }
        if object.name != name {
          return
            "the ID \(id) is that of \(object.name.quotedName); an Object that is called otherwise needs an ID of its own"
        }
        if let owner, owner != object.owner {
          return "\(name.quotedName) (\(id)) belongs to \(object.owner.quotedName), not to \(owner.quotedName)"
        }
        return nil
      }
      let classes = ClassTable(try session.classes())
      let block = try session.blocks(in: id...id).first
      if let block, block.owner != owner {
        return "the ID \(id) is in the block \(block.ids.text), which \(block.owner.quotedName) has reserved"
      }
      guard let idClass = classes.narrowest(having: id), idClass.assignment != .none else {
        return "the ID \(id) is reserved: nobody may use it; `lwm2m-registry assign` gives an ID"
      }
      return nil
    }

    private func urnFault(_ definition: ObjectDefinition) -> Diagnostic? {
      let expected = ObjectURN.Label(for: definition.objectID).map { label in
        ObjectURN(
          label: label, objectID: definition.objectID, version: definition.version == .v1_0 ? nil : definition.version)
      }
      guard let expected else { return nil }
      var urn = definition.urn.value
      if urn?.version == .v1_0 { urn?.version = nil }
      guard urn != expected else { return nil }
      return finding(
        RegistryRules.idTaken, definition, at: definition.offsets.urn,
        "the URN \(definition.urn.text.quotedName) does not fit the ID and version; it is \(expected)")
    }

    /// A version that skips others is refused: whoever reads the history expects them (code 276 of the public validator).
    private func versionFault(_ definition: ObjectDefinition, _ others: [ObjectDefinition]) throws -> Diagnostic? {
      let version = definition.version
      let stored = try session.versions(of: definition.objectID).filter { try session.xml($0.key) != nil }
      let known =
        stored.map(\.key.version)
        + others.filter { $0.objectID == definition.objectID }.map(\.version)
      let missing: String
      if version.minor > 0 {
        let before = ObjectVersion(major: version.major, minor: version.minor - 1)
        if known.contains(before) { return nil }
        missing = "version \(before)"
      } else {
        if version.major <= 1 || known.contains(where: { $0.major == version.major - 1 }) { return nil }
        missing = "a version \(version.major - 1).x"
      }
      return finding(
        RegistryRules.versionGap, definition, at: definition.offsets.version,
        "version \(version) of \(definition.objectID) needs \(missing) before it; publish or import that first")
    }

    /// A version that bears too small a number for what has changed is refused: devices and servers tell by it whether they
    /// understand each other.
    private func stepFault(_ definition: ObjectDefinition, _ others: [ObjectDefinition]) throws -> Diagnostic? {
      guard let before = try version(before: definition, among: others),
        let message = VersionStep.message(Comparison(from: before, to: definition))
      else { return nil }
      return finding(RegistryRules.versionTooLow, definition, at: definition.offsets.version, message)
    }

    /// The newest version that is older, of those that are stored and those that are published together with it.
    private func version(before definition: ObjectDefinition, among others: [ObjectDefinition]) throws
      -> ObjectDefinition?
    {
      let together = others.filter { $0.objectID == definition.objectID && $0.version < definition.version }
        .max { $0.version < $1.version }
      guard let key = try session.newestDefinedVersion(before: definition.key),
        together.map({ $0.version < key.version }) ?? true, let xml = try session.xml(key),
        let stored = StoredDefinition.read(xml, key: key)
      else { return together }
      return stored
    }

    private func resourceFaults(_ definition: ObjectDefinition) throws -> [Diagnostic] {
      var faults: [Diagnostic] = []
      for resource in definition.resources where resource.id.isReusable {
        guard let reusable = try session.reusableResource(resource.id) else {
          faults.append(
            finding(
              RegistryRules.reusableResource, definition, at: resource.offsets.item,
              "there is no reusable resource \(resource.id); use an ID from 0 to 2047, or from 26241 to 32768, or import the "
                + "Common.xml that has it", omaCode: "450", resource: resource.id))
          continue
        }
        faults += ResourceDifference.all(resource, reusable.definition).map { difference in
          finding(
            RegistryRules.reusableResource, definition, at: resource.offsets.item,
            "\(resource.name.quotedName) is not the reusable resource \(resource.id): \(difference.text)",
            omaCode: difference.omaCode, resource: resource.id)
        }
      }
      return faults
    }
  }

#endif
