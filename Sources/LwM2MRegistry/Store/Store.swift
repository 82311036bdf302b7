#if Registry
  import GRDB
  import LwM2MCompiler

  /// The database file, and the only way to it: everything above the folder `Store` speaks of Objects, not of SQL.
  struct Store: Sendable {
    /// How a registry is opened.
    enum Access: Sendable {
      /// To look things up.
      case reading
      /// To change it too.
      case writing
    }

    /// The file, as the user named it.
    let path: String
    private var queue: DatabaseQueue
    private let access: Access
    private let patience: Duration

    /// Opens the file.
    ///
    /// A file of an older release is brought up to date, unless it is opened for reading only; one of a newer release, of
    /// another program, or with damage is left alone.
    init(path: String, access: Access, patience: Duration = BusyWait.limit, migrations: Migrations = .current)
      throws(RegistryError)
    {
      try Self.requireFile(at: path)
      self.path = path
      self.access = access
      self.patience = patience
      let configuration = Self.configuration(access, patience: patience)
      let name = Self.databaseName(path, access)
      do throws(RegistryError) {
        queue = try Self.mapping(path) { try DatabaseQueue(path: name, configuration: configuration) }
        try prepare(migrations)
      } catch {
        // On a full disk SQLite cannot make the files that go with the database, but everything can still be looked up.
        guard error.kind == .full, access == .reading, FolderAccess.isWithoutLog(path) else { throw error }
        queue = try Self.mapping(path) {
          try DatabaseQueue(path: Self.immutableName(path), configuration: configuration)
        }
        try prepare(migrations)
      }
    }

    /// Makes the file, which does not exist yet. Nobody else knows of it: the caller moves it to its place when it is whole.
    static func create(at path: String, migrations: Migrations = .current) throws(RegistryError) {
      try mapping(path) {
        let queue = try DatabaseQueue(
          path: plainName(path), configuration: configuration(.writing, patience: BusyWait.limit))
        try queue.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA journal_mode = WAL")
          try database.inTransaction(.immediate) {
            try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
            try migrations.apply(to: database, from: 0)
            try StoreSession(database: database).addStandardClasses()
            return .commit
          }
        }
        try queue.close()
      }
    }

    /// Does `work` on one state of the registry, whatever others do meanwhile.
    func read<Result>(_ work: (StoreSession) throws -> Result) throws(RegistryError) -> Result {
      try Self.mapping(path) { try queue.read { try work(StoreSession(database: $0)) } }
    }

    /// Does `work` whole or not at all, after others have finished theirs. When this returns, the disk has it.
    func write<Result>(_ work: (StoreSession) throws -> Result) throws(RegistryError) -> Result {
      try Self.mapping(path) {
        try queue.writeWithoutTransaction { database in
          var result: Result?
          try database.inTransaction(.immediate) {
            result = try work(StoreSession(database: database))
            return .commit
          }
          guard let result else { throw RegistryError(.system, "\(path): the transaction did not run") }
          return result
        }
      }
    }

    /// Copies the registry as it is at this moment into a new file.
    func copy(to file: String) throws(RegistryError) {
      try Self.mapping(path) {
        let target = try DatabaseQueue(path: Self.plainName(file))
        try queue.backup(to: target)
        try target.close()
      }
    }
  }

  // MARK: Opening

  extension Store {
    private static func requireFile(at path: String) throws(RegistryError) {
      let status: FileStatus
      do throws(SystemError) {
        status = try FileStatus.ofFile(at: path)
      } catch {
        if error.isNotFound {
          throw RegistryError(
            .missing, "\(path): there is no registry; make one with `lwm2m-registry init --at \(path)`")
        }
        throw RegistryError(.system, "\(path): cannot be opened: \(error.text)")
      }
      if status.kind == .regular, status.size > 0 { return }
      let what = status.kind == .folder ? "a folder" : status.kind == .other ? "no file" : "empty"
      throw RegistryError(.foreign, "\(path): is \(what), not a registry; name another with --registry")
    }

    private func prepare(_ migrations: Migrations) throws(RegistryError) {
      let version = try Self.mapping(path) { try queue.unsafeRead { try Self.version(StoreSession(database: $0)) } }
      guard let version else {
        throw RegistryError(
          .foreign, "\(path): is a database of another program, not a registry; name another with --registry")
      }
      guard version <= migrations.version else {
        throw RegistryError(
          .newer,
          "\(path): was written by a newer release (format \(version), this one knows \(migrations.version)); "
            + "use that release, the file is untouched")
      }
      guard version < migrations.version else { return }
      guard access == .writing else {
        _ = try Store(path: path, access: .writing, patience: patience, migrations: migrations)
        return
      }
      try write { session in
        // Another program may have done it while this one waited.
        let version = try Self.version(session) ?? 0
        try migrations.apply(to: session.database, from: version)
      }
    }

    /// The version of the file's tables, `nil` when it is another program's.
    private static func version(_ session: StoreSession) throws -> Int? {
      guard try session.count("PRAGMA application_id") == Schema.applicationID else { return nil }
      return try session.count("PRAGMA user_version")
    }

    /// How much memory pages may take while something is written, in KiB.
    private static let cacheSize = 32 << 10

    private static func configuration(_ access: Access, patience: Duration) -> Configuration {
      var configuration = Configuration()
      configuration.readonly = access == .reading
      // Who only reads breaks no reference, and starts faster without them.
      configuration.foreignKeysEnabled = access == .writing
      configuration.label = "LwM2MRegistry"
      configuration.busyMode = BusyWait.mode(limit: patience)
      configuration.prepareDatabase { database in
        guard access == .writing else { return }
        // What was acknowledged survives a power cut. In WAL mode, FULL waits for the disk once for each transaction.
        // With SQLite's own 2 MB of memory, an import would write most pages of the index of words twice.
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -\(cacheSize)")
      }
      return configuration
    }

    /// A name that SQLite takes for a path, whatever characters it has.
    private static func plainName(_ path: String) -> String {
      path.hasPrefix("/") ? path : "./" + path
    }

    /// The name for SQLite. In a folder where nothing can be written, SQLite could not make the files that go with the
    /// database; it does without them when it is told that nobody changes it.
    private static func databaseName(_ path: String, _ access: Access) -> String {
      guard access == .reading, !FolderAccess.isWritable(around: path), FolderAccess.isWithoutLog(path) else {
        return plainName(path)
      }
      return immutableName(path)
    }

    private static func immutableName(_ path: String) -> String {
      "file:" + plainName(path).percentEncoded + "?immutable=1"
    }
  }

#endif
