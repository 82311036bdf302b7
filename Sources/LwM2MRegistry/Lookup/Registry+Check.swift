#if Registry
  import LwM2MVocabulary
  import LwM2MModel

  extension Registry {
    /// Looks whether the database and its contents are as they should be.
    ///
    /// - Returns: What is wrong, each in one sentence; empty when all is well.
    public func check() throws(RegistryError) -> [String] {
      do {
        return try store.read { session in
          let faults = try session.integrityFaults()
          return try faults.isEmpty ? contentFaults(session) : faults
        }
      } catch {
        guard error.kind == .damaged else { throw error }
        return [error.description]
      }
    }

    private func contentFaults(_ session: StoreSession) throws -> [String] {
      var faults: [String] = []
      try session.eachDefinition { key, xml in
        guard let definition = StoredDefinition.read(xml, key: key) else {
          faults.append("the definition of \(key) cannot be read, or defines another version")
          return
        }
        if try session.version(key)?.resourceCount != definition.resources.count {
          faults.append("the number of resources of \(key) is recorded wrongly")
        }
      }
      for object in try session.objectsWithoutVersions() {
        faults.append("\(object.name.quotedName) (\(object.id)) is \(object.state.rawValue), but has no version")
      }
      for object in try session.objectsInWrongState() {
        faults.append(
          "\(object.name.quotedName) (\(object.id)) is \(object.state.rawValue), which its definitions contradict")
      }
      let unindexed = try session.unindexedCount()
      if unindexed > 0 { faults.append("\(unindexed) Objects cannot be found by search") }
      return faults + (try blockFaults(session))
    }

    private func blockFaults(_ session: StoreSession) throws -> [String] {
      let blocks = try session.blocks()
      return zip(blocks, blocks.dropFirst()).filter { $0.ids.overlaps($1.ids) }.map { first, second in
        "the blocks \(first.ids.text) of \(first.owner.quotedName) and \(second.ids.text) of \(second.owner.quotedName) overlap"
      }
    }

    /// Copies the registry as it is at this moment into a new file, while others go on writing.
    ///
    /// - Throws: `exists` when there is a file of that name, else what the system says.
    public func backUp(to file: String) throws(RegistryError) {
      try DurableFile.create(file) { temporary throws(RegistryError) in try store.copy(to: temporary) }
    }
  }

#endif
