#if Registry
  import ArgumentParser
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry assign`
  struct Assign: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign",
      abstract: "Give Objects without an ID their IDs, and write them into their files.",
      discussion: """
        The ID is the next free one of a block of the owner, else of the class. The same name and owner get the same ID \
        again. Formatting and comments of the file are kept. Of several files each is assigned on its own, in order.

        Examples:
          lwm2m-registry assign valve.xml --owner ACME
          lwm2m-registry assign valve.xml --class test
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var owner: OwnerOption

    @Argument(help: ArgumentHelp("Definition files whose ObjectID and ObjectURN are empty.", valueName: "file"))
    var files: [String]

    @Option(
      name: .customLong("class"),
      help: ArgumentHelp(
        "The class to take the ID from: x, private, test, ... See `lwm2m-registry classes`.", valueName: "name"))
    var className: String?

    @Option(help: ArgumentHelp("The ID that is wanted.", valueName: "number"))
    var id: ObjectID?

    @Flag(help: "Use IDs again that were released.")
    var reuse = false

    func validate() throws {
      if id != nil, files.count > 1 { throw ValidationError("One ID is for one file.") }
    }

    func perform() throws {
      let registry = try registry.openForWriting()
      let options = FileAssignmentOptions(owner: owner.name, className: className, id: id, reusesReleased: reuse)
      for file in files {
        let outcome = try registry.assign(file: file, options)
        if !outcome.diagnostics.isEmpty { try Console.errors.write(outcome.diagnostics) }
        guard !outcome.assignments.isEmpty else { throw ExitCode.failure }
        for assignment in outcome.assignments {
          let note = assignment.isRepeated ? " (as before)" : ""
          try Console.output.write(
            "\(file.escapingControlCharacters): \(assignment.id) \(assignment.urn)\(note)\n")
        }
      }
    }
  }

#endif
