#if Registry
  public import LwM2MCompiler

  extension Registry {
    /// Imports definitions, and registries in the layout of the public one: its index, reusable Resources, units, current and
    /// historic versions.
    ///
    /// All of it is one transaction. What was imported before is left as it is; what contradicts it is refused, and everything
    /// else imported.
    /// - Parameters:
    ///   - paths: Files, and folders, which are searched for XML.
    ///   - options: How to deal with contradictions.
    ///   - progress: Hears of each file.
    /// - Returns: What came of it. Definitions without a clear meaning are among what was refused.
    public func `import`(
      _ paths: [String], options: ImportOptions = ImportOptions(), progress: Progress = .silent
    ) throws(RegistryError) -> ImportReport {
      let files = ImportFiles(paths)
      return try store.write { session in
        var importer = Importer(session: session, author: author, options: options)
        try importer.run(files, progress)
        try importer.finish()
        return importer.report
      }
    }
  }

#endif
