#if Registry
  import GRDB
  import LwM2MVocabulary

  /// Lists of Objects.
  extension StoreSession {
    private static let columns = """
      v.id, o.name, v.name, o.owner, v.owner, v.urn, v.description, o.state, v.resourceCount,
      EXISTS (SELECT 1 FROM definition WHERE versionID = v.id), o.id,
      (SELECT name FROM class WHERE o.id BETWEEN firstID AND lastID ORDER BY lastID - firstID LIMIT 1)
      """
    private static let newest = """
      v.id = (SELECT max(id) FROM objectVersion WHERE id BETWEEN o.id << 32 AND (o.id << 32) + 4294967295)
      """

    /// Each Object in turn, by ID: its newest version, or every version, or none where it has none.
    func eachSummary(
      in ids: ClosedRange<ObjectID>, owner: String?, allVersions: Bool, _ body: (ObjectSummary) throws -> Void
    ) throws {
      let join =
        allVersions ? "v.objectID = o.id AND v.id BETWEEN o.id << 32 AND (o.id << 32) + 4294967295" : Self.newest
      try each(
        """
        SELECT \(Self.columns) FROM object AS o LEFT JOIN objectVersion AS v ON \(join)
        WHERE o.id BETWEEN ?1 AND ?2 AND (?3 IS NULL OR o.owner = ?3) ORDER BY o.id, v.id
        """, [ids.lowerBound.rawValue, ids.upperBound.rawValue, owner]
      ) { try body(ObjectSummary($0)) }
    }

    /// The summaries of one Object's versions, the oldest first.
    func summaries(of id: ObjectID) throws -> [ObjectSummary] {
      return try all(
        """
        SELECT \(Self.columns) FROM object AS o
        LEFT JOIN objectVersion AS v ON v.id BETWEEN o.id << 32 AND (o.id << 32) + 4294967295
        WHERE o.id = ? ORDER BY v.id
        """, [id.rawValue], ObjectSummary.init)
    }

    /// The newest version of an Object, `nil` when the ID was never given away.
    func summary(of id: ObjectID) throws -> ObjectSummary? {
      try first(
        "SELECT \(Self.columns) FROM object AS o LEFT JOIN objectVersion AS v ON \(Self.newest) WHERE o.id = ?",
        [id.rawValue], ObjectSummary.init)
    }

    /// The Objects of this name, in any case.
    func summaries(named name: String) throws -> [ObjectSummary] {
      return try all(
        """
        SELECT \(Self.columns) FROM object AS o LEFT JOIN objectVersion AS v ON \(Self.newest)
        WHERE o.name = ? COLLATE NOCASE ORDER BY o.id
        """, [name], ObjectSummary.init)
    }

    /// The versions of Objects that use a reusable Resource, each Object in its newest such version.
    func users(of resource: ResourceID) throws -> [ObjectSummary] {
      return try all(
        """
        SELECT \(Self.columns) FROM (
          SELECT max(versionID) AS id FROM resourceUse WHERE resourceID = ? GROUP BY versionID >> 32
        ) AS u JOIN objectVersion AS v ON v.id = u.id JOIN object AS o ON o.id = v.objectID ORDER BY v.id
        """, [resource.rawValue], ObjectSummary.init)
    }
  }

  extension ObjectSummary {
    /// The row's version where there is one, else what is known of the ID alone.
    fileprivate init(_ row: Row) {
      let id = ObjectID(column: row[10])
      let key: Int64? = row[0]
      self.init(
        key: key.map { VersionKey(rowID: $0) } ?? VersionKey(id, .v1_0), name: row[2] ?? row[1],
        owner: row[4] ?? row[3], urn: row[5] ?? "", summary: row[6] ?? "",
        state: ObjectState(rawValue: row[7]) ?? .assigned, className: row[11] ?? "",
        resourceCount: row[8] ?? 0, isDefined: row[9])
    }
  }

#endif
