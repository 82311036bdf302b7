#if Registry
  import LwM2MVocabulary

  /// Gives IDs away, within one transaction.
  struct Assigner {
    let session: StoreSession
    let author: String

    /// Gives an Object its ID: the one that it has, else a new one.
    func assign(_ request: AssignmentRequest) throws -> Assignment {
      guard !request.name.isEmpty else { throw RegistryError(.refused, "an Object needs a name before it gets an ID") }
      guard !request.owner.isEmpty else {
        throw RegistryError(.refused, "an Object needs an owner before it gets an ID")
      }
      let classes = ClassTable(try session.classes())
      if let known = try session.object(named: request.name, of: request.owner) {
        if let wanted = request.id, wanted != known.id {
          throw RegistryError(
            .refused,
            "\(request.name.quotedName) of \(request.owner.quotedName) has the ID \(known.id) already, so it cannot have \(wanted)"
          )
        }
        return try assignment(known.id, request, classes, isRepeated: true)
      }
      let id = try request.id.map { try checked($0, request, classes) } ?? nextID(request, classes)
      return try record(id, request, classes)
    }

    private func record(_ id: ObjectID, _ request: AssignmentRequest, _ classes: ClassTable) throws -> Assignment {
      let assignment = try assignment(id, request, classes, isRepeated: false)
      try session.put(ObjectRecord(id: id, name: request.name, owner: request.owner, state: .assigned))
      let version = VersionRecord(
        key: VersionKey(id, request.version), name: request.name, owner: request.owner, urn: assignment.urn.description,
        description: request.summary, isPublished: false)
      try session.put(version)
      try session.index(version)
      try session.log(.assign, by: author, objectID: id, "\(request.name) of \(request.owner)")
      return assignment
    }

    private func assignment(
      _ id: ObjectID, _ request: AssignmentRequest, _ classes: ClassTable, isRepeated: Bool
    ) throws -> Assignment {
      guard let label = ObjectURN.Label(for: id) else {
        throw RegistryError(.refused, "the ID \(id) is reserved and has no URN; choose another class")
      }
      let version = request.version == .v1_0 ? nil : request.version
      return Assignment(
        id: id, urn: ObjectURN(label: label, objectID: id, version: version), className: classes.name(of: id),
        isRepeated: isRepeated)
    }
  }

  // MARK: Which ID

  extension Assigner {
    /// The ID that was asked for, if this owner may have it.
    private func checked(_ id: ObjectID, _ request: AssignmentRequest, _ classes: ClassTable) throws -> ObjectID {
      let idClass = classes.narrowest(having: id)
      if let name = request.className, try !classes.named(name).ids.contains(id) {
        throw RegistryError(.refused, "the ID \(id) is not in the class \(name.quotedName)")
      }
      let block = try session.blocks(in: id...id).first
      if let block, block.owner != request.owner {
        throw RegistryError(
          .refused,
          "the ID \(id) is in the block \(block.ids.text), which \(block.owner.quotedName) has reserved")
      }
      switch idClass?.assignment {
      case .free: break
      case .block where block != nil: break
      case .block:
        throw RegistryError(
          .refused, "the ID \(id) can only be used in a block of one's own; `lwm2m-registry reserve` gives one")
      case Optional.none, .some(.none):
        throw RegistryError(.refused, "the ID \(id) is reserved: nobody may use it")
      }
      guard let used = try session.object(id) else { return id }
      guard used.state == .released else {
        throw RegistryError(.refused, "the ID \(id) belongs to \(used.name.quotedName) of \(used.owner.quotedName)")
      }
      guard request.reusesReleased else {
        throw RegistryError(
          .refused, "the ID \(id) was released by \(used.owner.quotedName); --reuse takes it all the same")
      }
      return id
    }

    private func nextID(_ request: AssignmentRequest, _ classes: ClassTable) throws -> ObjectID {
      let (what, ranges) = try ranges(for: request, classes)
      if request.reusesReleased {
        for range in ranges { if let id = try session.firstReleasedID(in: range) { return id } }
      }
      // Behind the last one is fast however many there are; gaps matter only when the end is reached.
      for range in ranges {
        guard let last = try session.lastUsedID(in: range) else { return range.lowerBound }
        if last < range.upperBound { return ObjectID(rawValue: last.rawValue + 1) }
      }
      for range in ranges { if let id = try session.firstGap(in: range) { return id } }
      throw RegistryError(
        .exhausted,
        "\(what) has no free ID left; take one from another class (--class), or use released IDs again (--reuse)")
    }

    /// Where to look for a free ID, and how to call that.
    private func ranges(
      for request: AssignmentRequest, _ classes: ClassTable
    ) throws -> (name: String, ranges: [ClosedRange<ObjectID>]) {
      let own = try session.blocks(of: request.owner)
      if request.className == nil, !own.isEmpty {
        return ("the reservation of \(request.owner.quotedName)", own.map(\.ids))
      }
      let idClass = try classes.named(request.className ?? IDClass.usual)
      let name = "the class \(idClass.name.quotedName) (\(idClass.ids.text))"
      switch idClass.assignment {
      case .free:
        let taken = try session.blocks(in: idClass.ids).map(\.ids)
        return (name, classes.ownRanges(of: idClass).flatMap { $0.subtracting(taken) })
      case .block:
        let blocks = own.filter { $0.ids.overlaps(idClass.ids) }.map(\.ids)
        if !blocks.isEmpty { return (name, blocks) }
        throw RegistryError(
          .refused,
          "\(request.owner.quotedName) has no block in the class \(idClass.name.quotedName); "
            + "`lwm2m-registry reserve` gives one")
      case .none:
        throw RegistryError(.refused, "\(name) is reserved: nobody may use it")
      }
    }
  }

  extension ClosedRange<ObjectID> {
    /// `32769-32818`
    var text: String { "\(lowerBound)-\(upperBound)" }
  }

#endif
