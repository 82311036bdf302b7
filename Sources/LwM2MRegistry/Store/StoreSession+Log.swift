#if Registry
  import GRDB
  import LwM2MVocabulary

  /// The log.
  extension StoreSession {
    /// Adds an entry.
    func log(_ action: LogEntry.Action, by author: String, objectID: ObjectID? = nil, _ detail: String) throws {
      try run(
        "INSERT INTO log (author, action, objectID, detail) VALUES (?, ?, ?, ?)",
        [author, action.rawValue, objectID?.rawValue, detail])
    }

    /// Whether an ID was given away here, not only listed by somebody else's index.
    func isPromised(_ id: ObjectID) throws -> Bool {
      try exists("SELECT 1 FROM log WHERE objectID = ? AND action = 'assign' LIMIT 1", [id.rawValue])
    }

    /// Entries in turn, the oldest first: those about one Object, or all, and of these the last ones.
    func eachLogEntry(about id: ObjectID?, last count: Int?, _ body: (LogEntry) throws -> Void) throws {
      try each(
        """
        SELECT id, time, author, action, objectID, detail FROM (
          SELECT * FROM log WHERE ?1 IS NULL OR objectID = ?1 ORDER BY id DESC LIMIT ?2
        ) ORDER BY id
        """, [id?.rawValue, count ?? -1]
      ) { row in
        let objectID: Int64? = row[4]
        try body(
          LogEntry(
            number: row[0], time: row[1], author: row[2], action: row[3],
            objectID: objectID.map(ObjectID.init(column:)),
            detail: row[5]))
      }
    }
  }

#endif
