#if Registry
  import GRDB
  import LwM2MVocabulary

  /// One transaction's view of the database. Its extensions hold every statement, by subject.
  ///
  /// Values always travel as parameters; no text of a file or a user is ever part of a statement.
  struct StoreSession {
    let database: Database

    /// Runs a statement that returns nothing; it is prepared once for each connection.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
      try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// What `read` makes of the first row of a query, `nil` when there is none.
    func first<Value>(
      _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
    ) throws -> Value? {
      let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
      return try rows.next().map(read)
    }

    /// What `read` makes of each row of a query that has few. It does not run the same query again.
    func all<Value>(
      _ sql: String, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
    ) throws -> [Value] {
      let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
      var values: [Value] = []
      while let row = try rows.next() { values.append(try read(row)) }
      return values
    }

    /// The number that a query gives.
    func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
      try first(sql, arguments) { $0[0] } ?? 0
    }

    /// Whether a query has a row.
    func exists(_ sql: String, _ arguments: StatementArguments = []) throws -> Bool {
      try first(sql, arguments) { _ in true } ?? false
    }

    /// Each row of a query in turn; none is kept. `body` may run the same query again.
    func each(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void) throws {
      let rows = try Row.fetchCursor(database.makeStatement(sql: sql), arguments: arguments)
      while let row = try rows.next() { try body(row) }
    }
  }

  extension ObjectID {
    /// The ID in a column that holds nothing else.
    init(column value: Int64) {
      self.init(rawValue: UInt16(truncatingIfNeeded: value))
    }
  }

#endif
