#if Registry
  import LwM2MModel
  import LwM2MXML

  /// What an export wrote.
  public struct ExportReport: Hashable, Sendable {
    /// Files that are new, or whose content has changed.
    public var written = 0
    /// Files that were as they should be.
    public var unchanged = 0

    /// How many files the export has.
    public var fileCount: Int { written + unchanged }
  }

  extension Registry {
    /// Writes the registry in the layout of the public one: `DDF.xml`, `Common.xml`, `LWM2M_senml_units.xml`, the newest version of
    /// each Object as `N.xml`, and every version as `version_history/N-X_Y.xml`.
    ///
    /// The same registry gives the same bytes, and importing them gives an equal registry. A file is replaced only when its
    /// content changes; other files in the folder are left alone.
    /// - Parameter folder: Where to; it is made where it is missing.
    public func export(to folder: String) throws(RegistryError) -> ExportReport {
      try store.read { session in
        var exporter = try Exporter(session: session, folder: folder)
        try exporter.run()
        return exporter.report
      }
    }
  }

#endif
