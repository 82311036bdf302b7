#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry backup`
  struct Backup: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup",
      abstract: "Copy the registry into a new file, while others go on writing.",
      discussion: """
        Example:
          lwm2m-registry backup registry-backup.sqlite
        """)

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
    var file: String

    func perform() throws {
      try registry.openForReading().backUp(to: file)
      try Console.output.write("wrote \(file.escapingControlCharacters)\n")
    }
  }

#endif
