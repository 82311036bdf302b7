#if Registry
  public import LwM2MDiagnostics
  import LwM2MCompiler
  import LwM2MModel
  import LwM2MXML

  /// What became of a file that was to be published.
  public struct PublishReport: Sendable {
    /// The versions that are stored now, and were not before.
    public var published: [VersionKey]
    /// The versions that were stored already, with the same definition.
    public var unchanged: [VersionKey]
    /// What is wrong; with an error among it nothing was published.
    public var diagnostics: [Diagnostic]
  }

  extension Registry {
    /// Publishes the definitions of a file: new Objects, or new versions of Objects.
    ///
    /// Everything that the compiler finds to be an error stops it, and so does what does not fit the registry: another
    /// Object's ID, a name that changes, a version without the one before it or with too small a number for what has changed,
    /// a reusable Resource that is unknown or different. A version that is published never changes.
    /// - Parameters:
    ///   - file: The definition file.
    ///   - owner: Who the Object belongs to; `nil` means its present owner, and for a new Object nobody who is known.
    public func publish(file: String, owner: String? = nil) throws(RegistryError) -> PublishReport {
      let bytes: [UInt8]
      do throws(ReadFailure) {
        bytes = try ImportFiles.bytes(of: InputPath(path: file, origin: .named), limit: ReadingLimits.bytes)
      } catch {
        return PublishReport(published: [], unchanged: [], diagnostics: [.unreadable(file, because: error)])
      }
      let checked = Compiler().check(bytes, fileName: file)
      guard checked.isUsable else {
        return PublishReport(published: [], unchanged: [], diagnostics: checked.diagnostics)
      }
      let reading = DefinitionReader.read(bytes: bytes, fileName: file)
      let definitions = StoredDefinition.all(in: reading, bytes: bytes)
      var report = try store.write { session in
        let publisher = Publisher(
          session: session, author: author, owner: owner, file: file, text: reading.document?.text ?? SourceText(""))
        return try publisher.publish(definitions)
      }
      report.diagnostics = (checked.diagnostics + report.diagnostics).sortedWithoutDuplicates()
      return report
    }
  }

#endif
