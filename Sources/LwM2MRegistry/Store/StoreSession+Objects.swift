#if Registry
  import GRDB
  import LwM2MVocabulary

  /// An Object ID that was given away.
  struct ObjectRecord: Hashable, Sendable {
    var id: ObjectID
    var name: String
    var owner: String
    var state: ObjectState
  }

  /// Object IDs.
  extension StoreSession {
    /// What became of an ID, `nil` when it was never given away.
    func object(_ id: ObjectID) throws -> ObjectRecord? {
      try first("SELECT id, name, owner, state FROM object WHERE id = ?", [id.rawValue], ObjectRecord.init)
    }

    /// The Object of this name and owner that is in use; the one with the smallest ID where there are several.
    func object(named name: String, of owner: String) throws -> ObjectRecord? {
      try first(
        """
        SELECT id, name, owner, state FROM object
        WHERE name = ?1 COLLATE NOCASE AND owner = ?2 AND name = ?1 AND state <> 'released' ORDER BY id LIMIT 1
        """, [name, owner], ObjectRecord.init)
    }

    /// Records an ID, or what has changed of it.
    func put(_ object: ObjectRecord) throws {
      try run(
        """
        INSERT INTO object (id, name, owner, state) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner = excluded.owner, state = excluded.state
        """, [object.id.rawValue, object.name, object.owner, object.state.rawValue])
    }

    /// The largest ID in a range that was ever given away.
    func lastUsedID(in ids: ClosedRange<ObjectID>) throws -> ObjectID? {
      try first(
        "SELECT id FROM object WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
        [ids.lowerBound.rawValue, ids.upperBound.rawValue]
      ) { ObjectID(column: $0[0]) }
    }

    /// The smallest ID in a range that was never given away.
    func firstGap(in ids: ClosedRange<ObjectID>) throws -> ObjectID? {
      var next = UInt32(ids.lowerBound.rawValue)
      let used = try Row.fetchCursor(
        database, sql: "SELECT id FROM object WHERE id BETWEEN ? AND ? ORDER BY id",
        arguments: [ids.lowerBound.rawValue, ids.upperBound.rawValue])
      while let row = try used.next(), row[0] == Int64(next) { next += 1 }
      return next <= UInt32(ids.upperBound.rawValue) ? ObjectID(rawValue: UInt16(next)) : nil
    }

    /// The smallest ID in a range that was given back.
    func firstReleasedID(in ids: ClosedRange<ObjectID>) throws -> ObjectID? {
      try first(
        "SELECT id FROM object WHERE id BETWEEN ? AND ? AND state = 'released' ORDER BY id LIMIT 1",
        [ids.lowerBound.rawValue, ids.upperBound.rawValue]
      ) { ObjectID(column: $0[0]) }
    }

    /// How many IDs of a range were given away, those given back included.
    func usedCount(in ids: ClosedRange<ObjectID>) throws -> Int {
      try count(
        "SELECT count(*) FROM object WHERE id BETWEEN ? AND ?", [ids.lowerBound.rawValue, ids.upperBound.rawValue])
    }
  }

  extension ObjectRecord {
    fileprivate init(_ row: Row) {
      id = ObjectID(column: row[0])
      name = row[1]
      owner = row[2]
      state = ObjectState(rawValue: row[3]) ?? .assigned
    }
  }

#endif
