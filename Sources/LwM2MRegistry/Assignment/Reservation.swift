#if Registry
  import LwM2MVocabulary

  /// Finds room for a vendor block, within one transaction.
  struct Reservation {
    let session: StoreSession

    /// The block that an owner gets.
    func block(of count: Int, for owner: String, from first: ObjectID?) throws -> VendorBlock {
      guard !owner.isEmpty else { throw RegistryError(.refused, "a block needs an owner") }
      guard (1...IDClass.largestBlock).contains(count) else {
        throw RegistryError(.refused, "a block has 1 to \(IDClass.largestBlock) IDs, not \(count); reserve several")
      }
      let classes = try session.classes().filter { $0.assignment == .block }
      if let first { return try checked(first, count, owner, classes) }
      for idClass in classes {
        let taken = try session.blocks(in: idClass.ids).map(\.ids)
        for room in idClass.ids.subtracting(taken) {
          if let ids = try freeRun(of: count, in: room) { return VendorBlock(owner: owner, ids: ids) }
        }
      }
      throw RegistryError(.exhausted, "there is no room for \(count) IDs in a row; reserve fewer at a time")
    }

    private func checked(
      _ first: ObjectID, _ count: Int, _ owner: String, _ classes: [IDClass]
    ) throws -> VendorBlock {
      guard let last = UInt16(exactly: Int(first.rawValue) + count - 1) else {
        throw RegistryError(.refused, "there are no \(count) IDs from \(first) on")
      }
      let ids = first...ObjectID(rawValue: last)
      guard classes.contains(where: { $0.ids.contains(first) && $0.ids.contains(ids.upperBound) }) else {
        let ranges = classes.map(\.ids.text).joined(separator: ", ")
        throw RegistryError(.refused, "blocks lie in \(ranges); \(ids.text) does not")
      }
      if let other = try session.blocks(in: ids).first {
        throw RegistryError(.refused, "\(other.ids.text) is reserved by \(other.owner.quotedName)")
      }
      if try session.usedCount(in: ids) > 0 {
        throw RegistryError(.refused, "in \(ids.text) IDs are in use")
      }
      return VendorBlock(owner: owner, ids: ids)
    }

    /// The first run of IDs in a range that nobody uses.
    private func freeRun(of count: Int, in room: ClosedRange<ObjectID>) throws -> ClosedRange<ObjectID>? {
      var start = Int(room.lowerBound.rawValue)
      while start + count - 1 <= Int(room.upperBound.rawValue) {
        let ids = ObjectID(rawValue: UInt16(start))...ObjectID(rawValue: UInt16(start + count - 1))
        guard let used = try session.lastUsedID(in: ids) else { return ids }
        start = Int(used.rawValue) + 1
      }
      return nil
    }
  }

#endif
