#if Registry
  import GRDB

  /// The steps from one release's tables to the next.
  ///
  /// The version of a file is `user_version` in its header. Steps are never edited once released.
  struct Migrations: Sendable {
    /// The SQL that leads from the version before to version 1, 2, 3, …
    var steps: [String]

    /// Those of this release.
    static let current = Migrations(steps: [Schema.version1])

    /// The version that this release writes.
    var version: Int { steps.count }

    /// Brings the file up to date, in the transaction at hand.
    func apply(to database: Database, from version: Int) throws {
      for (index, step) in steps.enumerated().dropFirst(version) {
        try database.execute(sql: step)
        try database.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
  }

#endif
