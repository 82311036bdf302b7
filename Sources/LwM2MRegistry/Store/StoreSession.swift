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

    /// The first row of a query, `nil` when there is none.
    func first(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
      try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }

    /// All rows of a query that has few.
    func all(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
      try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    }

    /// Each row of a query in turn; none is kept.
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
