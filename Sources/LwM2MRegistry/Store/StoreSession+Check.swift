#if Registry
  import GRDB
  import LwM2MVocabulary

  /// Integrity, as SQLite sees it.
  extension StoreSession {
    /// What is wrong with the file, in SQLite's words; empty when nothing is.
    func integrityFaults() throws -> [String] {
      let messages = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row -> String in
        "a row of the table \(row[0] as String) refers to one that is missing"
      }
      return messages + references
    }

    /// Objects without versions that are not released, by ID.
    func objectsWithoutVersions() throws -> [ObjectRecord] {
      try all(
        """
        SELECT id FROM object AS o WHERE state <> 'released' AND NOT EXISTS (
          SELECT 1 FROM objectVersion WHERE id BETWEEN o.id << 32 AND (o.id << 32) + 4294967295)
        """
      ) { ObjectID(column: $0[0]) }.compactMap(object)
    }

    /// Objects whose state is not what their definitions say, by ID.
    func objectsInWrongState() throws -> [ObjectRecord] {
      try all(
        """
        SELECT id FROM object AS o WHERE (state = 'published') <> EXISTS (
          SELECT 1 FROM definition WHERE versionID BETWEEN o.id << 32 AND (o.id << 32) + 4294967295)
        """
      ) { ObjectID(column: $0[0]) }.compactMap(object)
    }

    /// How many Objects a search cannot find although it should.
    func unindexedCount() throws -> Int {
      try count("SELECT count(*) FROM object WHERE state <> 'released' AND id NOT IN (SELECT rowid FROM search)")
    }
  }

#endif
