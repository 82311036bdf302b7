#if Registry
  import GRDB
  import LwM2MVocabulary
  import LwM2MModel

  /// Versions of Objects and their definitions.
  extension StoreSession {
    private static let columns = """
      id, name, owner, urn, description, source, specification, isSpecificationShown, isPublished, vorto, license,
      resourceCount
      """

    /// What the index says of a version, `nil` when there is none.
    func version(_ key: VersionKey) throws -> VersionRecord? {
      try first("SELECT \(Self.columns) FROM objectVersion WHERE id = ?", [key.rowID], VersionRecord.init)
    }

    /// What the index says of each version of an Object, the oldest first.
    func versions(of id: ObjectID) throws -> [VersionRecord] {
      let keys = VersionKey.rowIDs(of: id)
      return try all(
        "SELECT \(Self.columns) FROM objectVersion WHERE id BETWEEN ? AND ? ORDER BY id",
        [keys.lowerBound, keys.upperBound], VersionRecord.init)
    }

    /// Each version of each Object in turn, by ID and version, with whether its definition is stored.
    func eachVersion(_ body: (VersionRecord, _ isDefined: Bool) throws -> Void) throws {
      try each(
        """
        SELECT \(Self.columns), EXISTS (SELECT 1 FROM definition WHERE versionID = objectVersion.id)
        FROM objectVersion ORDER BY id
        """
      ) { try body(VersionRecord($0), $0[12]) }
    }

    /// The newest version of an Object, `nil` when there is none.
    func newestVersion(of id: ObjectID) throws -> VersionKey? {
      let keys = VersionKey.rowIDs(of: id)
      return try first(
        "SELECT id FROM objectVersion WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1",
        [keys.lowerBound, keys.upperBound]
      ) { VersionKey(rowID: $0[0]) }
    }

    /// The newest version of an Object whose definition is stored, `nil` when there is none.
    func newestDefinedVersion(of id: ObjectID) throws -> VersionKey? {
      let keys = VersionKey.rowIDs(of: id)
      return try first(
        "SELECT versionID FROM definition WHERE versionID BETWEEN ? AND ? ORDER BY versionID DESC LIMIT 1",
        [keys.lowerBound, keys.upperBound]
      ) { VersionKey(rowID: $0[0]) }
    }

    /// The newest older version of an Object whose definition is stored, `nil` when there is none.
    func newestDefinedVersion(before key: VersionKey) throws -> VersionKey? {
      try first(
        "SELECT versionID FROM definition WHERE versionID >= ? AND versionID < ? ORDER BY versionID DESC LIMIT 1",
        [VersionKey.rowIDs(of: key.objectID).lowerBound, key.rowID]
      ) { VersionKey(rowID: $0[0]) }
    }

    /// The text of a definition, `nil` when it is not stored.
    func xml(_ key: VersionKey) throws -> String? {
      try first("SELECT xml FROM definition WHERE versionID = ?", [key.rowID]) { $0[0] }
    }

    /// Each definition in turn, by ID and version.
    func eachDefinition(_ body: (VersionKey, String) throws -> Void) throws {
      try each("SELECT versionID, xml FROM definition ORDER BY versionID") { row in
        try body(VersionKey(rowID: row[0]), row[1])
      }
    }

    /// Records what the index says of a version. The Object's row is there already.
    func put(_ version: VersionRecord) throws {
      try run(
        """
        INSERT INTO objectVersion (\(Self.columns), objectID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner = excluded.owner, urn = excluded.urn,
          description = excluded.description, source = excluded.source, specification = excluded.specification,
          isSpecificationShown = excluded.isSpecificationShown, isPublished = excluded.isPublished,
          vorto = excluded.vorto, license = excluded.license, resourceCount = excluded.resourceCount
        """,
        [
          version.key.rowID, version.name, version.owner, version.urn, version.description, version.source,
          version.specification, version.isSpecificationShown, version.isPublished, version.vorto, version.license,
          version.resourceCount, version.key.objectID.rawValue,
        ])
    }

    /// Removes a version and its definition.
    func removeVersion(_ key: VersionKey) throws {
      try run("DELETE FROM objectVersion WHERE id = ?", [key.rowID])
    }

    /// Records a definition, and which reusable Resources it uses. The version's row is there already.
    func put(_ stored: StoredDefinition) throws {
      let key = stored.definition.key.rowID
      try run(
        "INSERT INTO definition (versionID, xml) VALUES (?, ?) ON CONFLICT (versionID) DO UPDATE SET xml = excluded.xml",
        [key, stored.xml])
      try run("DELETE FROM resourceUse WHERE versionID = ?", [key])
      for resource in stored.definition.resources where resource.id.isReusable {
        try run("INSERT OR IGNORE INTO resourceUse (resourceID, versionID) VALUES (?, ?)", [resource.id.rawValue, key])
      }
    }
  }

  extension VersionRecord {
    fileprivate init(_ row: Row) {
      key = VersionKey(rowID: row[0])
      name = row[1]
      owner = row[2]
      urn = row[3]
      description = row[4]
      source = row[5]
      specification = row[6]
      isSpecificationShown = row[7]
      isPublished = row[8]
      vorto = row[9]
      license = row[10]
      resourceCount = row[11]
    }
  }

  extension ResourceID {
    /// Whether the ID means the same Resource in every Object: 2048 to 26240.
    var isReusable: Bool { (2048...26240).contains(rawValue) }
  }

#endif
