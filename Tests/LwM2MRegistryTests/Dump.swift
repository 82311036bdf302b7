#if Registry
  import GRDB
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import Testing

  extension TestRegistry {
    /// Every row of every table that an export carries, in order.
    func dump(_ path: String? = nil) throws -> [String] {
      let queue = try DatabaseQueue(path: path ?? self.path)
      let tables = ["object", "objectVersion", "definition", "reusableResource", "resourceUse", "unit", "search"]
      return try queue.read { database in
        try tables.flatMap { table in
          let order = table == "search" ? "rowid" : "1, 2"
          return try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY \(order)").map { "\(table) \($0)" }
        }
      }
    }

    /// Runs a statement as another program would.
    func execute(_ sql: String) throws {
      try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }
  }
#endif
