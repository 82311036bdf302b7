#if Registry
  public import LwM2MVocabulary
  public import LwM2MDiagnostics
  import LwM2MCompiler
  import LwM2MModel
  import LwM2MXML

  /// How the Objects of a file get their IDs.
  public struct FileAssignmentOptions: Hashable, Sendable {
    /// Who the Objects belong to.
    public var owner: String
    /// The class to take IDs from; `nil` means a block of the owner where there is one, else `IDClass.usual`.
    public var className: String?
    /// The ID that is wanted.
    public var id: ObjectID?
    /// Whether IDs that were given back may be used again.
    public var reusesReleased: Bool

    /// Options.
    public init(owner: String, className: String? = nil, id: ObjectID? = nil, reusesReleased: Bool = false) {
      self.owner = owner
      self.className = className
      self.id = id
      self.reusesReleased = reusesReleased
    }
  }

  /// What became of a file whose Objects were to get IDs.
  public struct FileAssignment: Sendable {
    /// The IDs, in the order of the Objects in the file. Empty when the file has errors.
    public var assignments: [Assignment]
    /// What is wrong with the file.
    public var diagnostics: [Diagnostic]
  }

  extension Registry {
    /// Gives the Objects of a definition file their IDs, and writes ID and URN into it. Formatting and comments stay as they are.
    ///
    /// First the IDs are taken, for good when the disk has them; then the file is replaced. It is as before or complete at any
    /// moment, and after a power cut too. Who finds it as before, because the program or the power went between the two,
    /// assigns it again and gets the same IDs.
    /// - Parameters:
    ///   - file: The file, UTF-8, with empty `ObjectID` and `ObjectURN`.
    ///   - options: Who the Objects belong to, and which IDs are wanted.
    /// - Throws: As `assign(_:)` does; `refused` when there is nothing to assign, `readOnly`, `full` or `system` when the file
    ///   cannot be read or written.
    public func assign(file: String, _ options: FileAssignmentOptions) throws(RegistryError) -> FileAssignment {
      let input = InputPath(path: file, origin: .named)
      let bytes: [UInt8]
      do throws(ReadFailure) {
        bytes = try ImportFiles.bytes(of: input, limit: ReadingLimits.bytes)
      } catch {
        return FileAssignment(assignments: [], diagnostics: [.unreadable(file, because: error)])
      }
      let reading = DefinitionReader.read(bytes: bytes, fileName: file)
      let unassigned = reading.refused.filter { !$0.hasID }
      let faults = reading.diagnostics.filter { $0.rule != ReadingRules.unassignedID && $0.severity == .error }
      guard let document = reading.document, faults.isEmpty else {
        return FileAssignment(assignments: [], diagnostics: faults)
      }
      guard !unassigned.isEmpty else { return try known(reading.definitions, in: file, options) }
      guard bytes.isUTF8File(with: document.text) else {
        throw RegistryError(.refused, "\(file): is not in UTF-8; save it as UTF-8, so that nothing in it is lost")
      }
      return try write(unassigned.map(\.definition), document, bytes, file, options)
    }

    private func write(
      _ definitions: [ObjectDefinition], _ document: SourceDocument, _ bytes: [UInt8], _ file: String,
      _ options: FileAssignmentOptions
    ) throws(RegistryError) -> FileAssignment {
      let assignments = try assign(definitions.map { request(for: $0, options) })
      var edit = DefinitionEdit(document)
      for (definition, assignment) in zip(definitions, assignments) {
        try edit.setID(assignment.id, urn: assignment.urn, ofObjectAt: definition.offsets.object, in: file)
      }
      let mark = bytes.prefix(bytes.count - bytes.withoutMark.count)
      try DurableFile.replace(file, with: mark + edit.result())
      return FileAssignment(assignments: assignments, diagnostics: [])
    }

    private func request(for definition: ObjectDefinition, _ options: FileAssignmentOptions) -> AssignmentRequest {
      AssignmentRequest(
        name: definition.name, owner: options.owner, version: definition.version, summary: definition.summary,
        className: options.className, id: options.id, reusesReleased: options.reusesReleased)
    }

    /// A file with IDs is fine when they are those that were assigned: whoever asks twice gets the same answer.
    private func known(
      _ definitions: [ObjectDefinition], in file: String, _ options: FileAssignmentOptions
    ) throws(RegistryError) -> FileAssignment {
      let assignments = try store.read { session in
        let classes = ClassTable(try session.classes())
        return try definitions.map { definition -> Assignment in
          let id = definition.objectID
          guard let object = try session.object(id), object.name == definition.name, object.owner == options.owner,
            object.state != .released,
            let urn = definition.urn.value
          else {
            throw RegistryError(
              .refused,
              "\(file): \(definition.name.quotedName) has the ID \(id) already, which this registry has not assigned to it; "
                + "empty its ObjectID and ObjectURN, or publish it as it is")
          }
          return Assignment(id: id, urn: urn, className: classes.name(of: id), isRepeated: true)
        }
      }
      return FileAssignment(assignments: assignments, diagnostics: [])
    }
  }

#endif
