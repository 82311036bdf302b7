#if Registry
  import LwM2MCompiler

  /// A local registry of Objects: one SQLite file that any number of programs use at the same time.
  ///
  /// It holds every version of every Object with its definition, reusable Resources, units, the classes of Object IDs, vendor
  /// blocks, and a log of who did what. What changes it is one transaction: it happens whole or not at all, two programs are never
  /// given the same ID, and what a method has returned survives a power cut.
  ///
  ///     let registry = try Registry.open(at: RegistryLocation.find(nil))
  ///     let temperature = try registry.definition(of: 3303)
  public struct Registry: Sendable {
    /// How a registry is opened.
    public enum Access: Sendable {
      /// To look things up. This works where nothing can be written, too.
      case reading
      /// To change it too.
      case writing
    }

    /// The file, as the user named it.
    public let path: String
    /// Who the log says it was.
    public let author: String
    let store: Store

    /// Opens a registry.
    ///
    /// One of an older release is brought up to date.
    /// - Parameters:
    ///   - path: Its file.
    ///   - access: What it is opened for.
    ///   - author: Who the log is to name.
    ///   - patience: How long to wait for others that write.
    /// - Throws: `missing`, `foreign`, `newer`, `damaged` and other kinds of `RegistryError`; the file is untouched then.
    public static func open(
      at path: String, for access: Access = .writing, author: String = Author.current,
      patience: Duration = .seconds(60)
    ) throws(RegistryError) -> Registry {
      let store = try Store(path: path, access: access == .reading ? .reading : .writing, patience: patience)
      return Registry(path: path, author: author, store: store)
    }

    /// Makes an empty registry.
    ///
    /// - Parameters:
    ///   - path: Its file, or an existing folder, which then gets `.lwm2m/registry.sqlite`; `nil` means the working directory.
    ///     Folders on the way are made.
    ///   - author: Who the log is to name.
    /// - Throws: `exists` when something is at the place already, else what the system says.
    public static func create(at path: String?, author: String = Author.current) throws(RegistryError) -> Registry {
      let place = RegistryLocation.place(for: path)
      try DurableFile.makeFolder(FolderAccess.folder(of: place))
      try DurableFile.create(place) { temporary throws(RegistryError) in
        try Store.create(at: temporary)
        let store = try Store(path: temporary, access: .writing)
        try store.write { try $0.log(.create, by: author, "") }
      }
      return try open(at: place, author: author)
    }
  }

#endif
