#if Registry
  import GRDB
  import LwM2MVocabulary

  /// ID classes and vendor blocks.
  extension StoreSession {
    /// Adds the classes of the public registry.
    func addStandardClasses() throws {
      for idClass in IDClass.standard { try add(idClass) }
    }

    /// Adds a class.
    func add(_ idClass: IDClass) throws {
      try run(
        "INSERT INTO class (name, firstID, lastID, assignment, summary) VALUES (?, ?, ?, ?, ?)",
        [
          idClass.name, idClass.ids.lowerBound.rawValue, idClass.ids.upperBound.rawValue, idClass.assignment.rawValue,
          idClass.summary,
        ])
    }

    /// All classes, by their first ID; of two that begin together the wider one first.
    func classes() throws -> [IDClass] {
      try all("SELECT name, firstID, lastID, assignment, summary FROM class ORDER BY firstID, lastID DESC, name") {
        row in
        IDClass(
          name: row[0], ids: ObjectID(column: row[1])...ObjectID(column: row[2]),
          assignment: IDClass.Assignment(rawValue: row[3]) ?? .none, summary: row[4])
      }
    }

    /// The blocks that touch a range, by their first ID.
    func blocks(in ids: ClosedRange<ObjectID> = 0...65535) throws -> [VendorBlock] {
      try all(
        "SELECT firstID, lastID, owner FROM block WHERE firstID <= ? AND lastID >= ? ORDER BY firstID",
        [ids.upperBound.rawValue, ids.lowerBound.rawValue]
      ) { VendorBlock(owner: $0[2], ids: ObjectID(column: $0[0])...ObjectID(column: $0[1])) }
    }

    /// The blocks of an owner, by their first ID.
    func blocks(of owner: String) throws -> [VendorBlock] {
      try all("SELECT firstID, lastID FROM block WHERE owner = ? ORDER BY firstID", [owner]) {
        VendorBlock(owner: owner, ids: ObjectID(column: $0[0])...ObjectID(column: $0[1]))
      }
    }

    /// Adds a block.
    func add(_ block: VendorBlock) throws {
      try run(
        "INSERT INTO block (firstID, lastID, owner) VALUES (?, ?, ?)",
        [block.ids.lowerBound.rawValue, block.ids.upperBound.rawValue, block.owner])
    }
  }

#endif
