#if Registry
  import ArgumentParser
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry new`
  struct New: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Write a definition of a new Object, made of reusable Resources.",
      discussion: """
        It has no ID yet: `lwm2m-registry assign` gives it one.

        Example:
          lwm2m-registry new "Valve Sensor" --resources 5700,5701 --output valve.xml
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var owner: OwnerOption

    @Argument(help: ArgumentHelp("The Object's name.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The reusable Resources, in order.", valueName: "id,id,..."))
    var resources: String

    @Option(help: ArgumentHelp("What the Object is for.", valueName: "text"))
    var description: String?

    @Option(help: ArgumentHelp("The file to write. Default: standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
      _ = try resourceIDs()
      if output == "" { throw ValidationError("The name of the file is empty.") }
    }

    func perform() throws {
      let registry = try registry.openForReading()
      let ids = (try? resourceIDs()) ?? []
      let text = try registry.scaffold(name, resources: ids, summary: description, owner: owner.named)
      guard let output else { return try Console.output.write(text) }
      try registry.write(text, toNewFile: output)
      let file = output.escapingControlCharacters
      try Console.errors.write("wrote \(file); next: lwm2m-registry assign \(file)\n")
    }

    private func resourceIDs() throws -> [ResourceID] {
      try resources.split(separator: ",", omittingEmptySubsequences: false).map { part in
        let digits = part.split(whereSeparator: \.isWhitespace).joined()
        guard let id = ObjectID(decimal: digits) else {
          throw ValidationError("'\(part)' is no Resource ID. Write numbers with commas between them: 5700,5701.")
        }
        return ResourceID(rawValue: id.rawValue)
      }
    }
  }

#endif
