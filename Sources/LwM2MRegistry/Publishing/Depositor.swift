#if Registry
  import LwM2MVocabulary
  import LwM2MModel

  /// Puts versions and definitions where they belong, and keeps what follows from them: the Object's name and owner, its state,
  /// and the words that a search finds.
  struct Depositor {
    let session: StoreSession

    /// Stores a definition. What the index says of the version is kept where it is known.
    func put(_ stored: StoredDefinition, owner: String) throws {
      let key = stored.definition.key
      let object = try session.object(key.objectID)
      var record = try session.version(key) ?? VersionRecord(stored.definition, owner: object?.owner ?? owner)
      record.resourceCount = stored.definition.resources.count
      try put(record, isDefined: true)
      try session.put(stored)
      if try session.newestVersion(of: key.objectID) == key { try session.index(stored.definition) }
    }

    /// Stores what the index says of a version whose definition may come later, or never.
    func put(_ record: VersionRecord) throws {
      let isDefined = try session.xml(record.key) != nil
      try put(record, isDefined: isDefined)
      if !isDefined, try session.newestVersion(of: record.key.objectID) == record.key { try session.index(record) }
    }

    private func put(_ record: VersionRecord, isDefined: Bool) throws {
      let id = record.key.objectID
      let known = try session.object(id)
      let isNewest = try session.newestVersion(of: id).map { $0 <= record.key } ?? true
      var object = known ?? ObjectRecord(id: id, name: record.name, owner: record.owner, state: .assigned)
      if isNewest { (object.name, object.owner) = (record.name, record.owner) }
      if isDefined { object.state = .published } else if object.state == .released { object.state = .assigned }
      if object != known { try session.put(object) }
      try session.put(record)
    }

    /// Why a version cannot be stored under its ID: the ID was given to another Object, or is in a block of somebody else.
    func takenReason(_ key: VersionKey, name: String, replaces: Bool) throws -> String? {
      guard key.objectID != .reserved else { return "65535 is no Object ID" }
      guard let object = try session.object(key.objectID), object.state == .assigned, object.name != name, !replaces
      else {
        return nil
      }
      // Index entries without a definition are placeholders; what was assigned here is a promise.
      guard try session.isPromised(key.objectID) else { return nil }
      return "the ID \(key.objectID) is assigned to \(object.name.quotedName) of \(object.owner.quotedName); "
        + "--replace gives it to \(name.quotedName)"
    }
  }

#endif
