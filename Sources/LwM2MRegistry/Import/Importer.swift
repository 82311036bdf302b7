#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MXML

  /// An import at work, within one transaction: tables first, then definitions, one file in memory at a time.
  struct Importer {
    let session: StoreSession
    let author: String
    let options: ImportOptions
    var report = ImportReport()
    /// The versions that this import has met.
    var seen: Set<VersionKey> = []
    /// The versions whose entry in the index was refused: their definitions are, too.
    var refused: Set<VersionKey> = []
    /// Where the index says that something is published.
    var listed: [(key: VersionKey, file: String, position: SourcePosition)] = []

    init(session: StoreSession, author: String, options: ImportOptions) {
      self.session = session
      self.author = author
      self.options = options
    }

    /// Imports all of the files.
    mutating func run(_ files: ImportFiles, _ progress: Progress) throws {
      report.diagnostics = files.diagnostics
      report.fileCount = files.tables.count + files.definitions.count
      progress.begin(report.fileCount)
      for (input, kind) in files.tables {
        try importTable(input, kind)
        progress.advance()
      }
      for input in files.definitions {
        try importDefinitions(input)
        progress.advance()
      }
    }

    /// Says what the index promised and no file held, and logs what was done.
    mutating func finish() throws {
      for entry in listed where try session.xml(entry.key) == nil && !refused.contains(entry.key) {
        report.diagnostics.append(
          Diagnostic(
            RegistryRules.missingDefinition, file: entry.file, position: entry.position,
            "\(entry.key) is listed as published, but no file defines it", subject: .init(entry.key)))
      }
      guard !report.isUnchanged else { return }
      let parts = [
        (report.definitions, "definitions"), (report.entries, "entries"),
        (report.reusableResources, "reusable resources"),
        (report.units, "units"),
      ]
      let detail = parts.filter { $0.0.new + $0.0.changed > 0 }
        .map { "\($0.1): \($0.0.new) new, \($0.0.changed) changed" }.joined(separator: "; ")
      try session.log(.import, by: author, detail)
    }

    private mutating func bytes(of input: InputPath, limit: Int) -> [UInt8]? {
      do {
        return try ImportFiles.bytes(of: input, limit: limit)
      } catch {
        report.diagnostics.append(.unreadable(input.path, because: error))
        return nil
      }
    }

    private mutating func importDefinitions(_ input: InputPath) throws {
      guard let bytes = bytes(of: input, limit: ReadingLimits.bytes) else {
        report.definitions.refused += 1
        return
      }
      let reading = DefinitionReader.read(bytes: bytes, fileName: input.path)
      report.diagnostics += reading.diagnostics
      report.definitions.refused += max(reading.refused.count, reading.definitions.isEmpty ? 1 : 0)
      for stored in StoredDefinition.all(in: reading, bytes: bytes) {
        let position = reading.document?.text.position(at: stored.definition.offsets.object)
        try importDefinition(stored, DefinitionPlace(file: input.path, position: position))
      }
    }

    private mutating func importTable(_ input: InputPath, _ kind: ImportFiles.Kind) throws {
      guard let bytes = bytes(of: input, limit: ReadingLimits.tableBytes) else { return }
      switch kind {
      case .reusableResources:
        let result = ReusableResourcesReader.read(bytes: bytes, fileName: input.path)
        try importResources(result, input.path)
      case .units:
        let result = UnitListReader.read(bytes: bytes, fileName: input.path)
        try importUnits(result)
      case .index:
        let result = IndexReader.read(bytes: bytes, fileName: input.path)
        try importIndex(result, input.path)
      case .definition, .other: break
      }
    }
  }

  /// Where a definition stands.
  struct DefinitionPlace {
    var file: String
    var position: SourcePosition?
  }

#endif
