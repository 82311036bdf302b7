#if Registry
  public import LwM2MVocabulary

  extension Registry {
    /// Gives an Object its ID: the one that an Object of the same name and owner has, else the next free one of the class.
    ///
    /// When this returns, the ID is taken for good.
    /// - Throws: `exhausted` when the class has no free ID, `refused` when the ID that was asked for cannot be had,
    ///   `notFound` when there is no such class.
    public func assign(_ request: AssignmentRequest) throws(RegistryError) -> Assignment {
      try store.write { try Assigner(session: $0, author: author).assign(request) }
    }

    /// Gives each of several Objects its ID: all of them, or none.
    public func assign(_ requests: [AssignmentRequest]) throws(RegistryError) -> [Assignment] {
      try store.write { session in
        let assigner = Assigner(session: session, author: author)
        return try requests.map(assigner.assign)
      }
    }

    /// Gives an ID back that was assigned, and never published. It is not given away again unless somebody asks for that.
    ///
    /// - Throws: `notFound` when it was never given away, `refused` when something is published under it.
    public func release(_ id: ObjectID) throws(RegistryError) {
      try store.write { session in
        guard var object = try session.object(id) else {
          throw RegistryError(.notFound, "\(path): the ID \(id) was never given away")
        }
        switch object.state {
        case .published:
          throw RegistryError(
            .refused,
            "\(path): \(object.name.quotedName) (\(id)) is published: devices may use it, so its ID stays taken")
        case .released: throw RegistryError(.refused, "\(path): the ID \(id) is released already")
        case .assigned: break
        }
        object.state = .released
        try session.put(object)
        for version in try session.versions(of: id) { try session.removeVersion(version.key) }
        try session.removeFromIndex(id)
        try session.log(.release, by: author, objectID: id, "\(object.name) of \(object.owner)")
      }
    }

    /// Reserves a contiguous block of IDs.
    ///
    /// - Parameters:
    ///   - count: How many, at most `IDClass.largestBlock`.
    ///   - owner: For whom.
    ///   - first: The first ID where that is given, as for a block that OMA has confirmed; `nil` means the next free block.
    /// - Throws: `refused` when the IDs cannot be had, `exhausted` when there is no room.
    public func reserve(_ count: Int, for owner: String, from first: ObjectID? = nil) throws(RegistryError)
      -> VendorBlock
    {
      try store.write { session in
        let block = try Reservation(session: session).block(of: count, for: owner, from: first)
        try session.add(block)
        try session.log(.reserve, by: author, "\(block.ids.text) for \(owner)")
        return block
      }
    }

    /// Adds a class of IDs.
    ///
    /// - Throws: `exists` when there is one of the name, `refused` when its IDs are reserved or it has no name.
    public func add(_ idClass: IDClass) throws(RegistryError) {
      try store.write { session in
        guard !idClass.name.isEmpty else { throw RegistryError(.refused, "a class needs a name") }
        if try session.classes().contains(where: { $0.name == idClass.name }) {
          throw RegistryError(.exists, "there is a class \(idClass.name.quotedName) already")
        }
        let ends = [idClass.ids.lowerBound, idClass.ids.upperBound].map { ObjectURN.Label(for: $0) }
        guard ends.allSatisfy({ $0 != nil }), ends[0] == ends[1] else {
          throw RegistryError(
            .refused,
            "a class lies in one of the ranges 0-1023, 2048-10240 and 10241-42800; \(idClass.ids.text) does not")
        }
        try session.add(idClass)
        try session.log(.addClass, by: author, "\(idClass.name) \(idClass.ids.text)")
      }
    }
  }

#endif
