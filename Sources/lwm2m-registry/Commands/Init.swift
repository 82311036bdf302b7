#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry init`
  struct Init: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "init",
      abstract: "Make an empty registry.",
      discussion: """
        Example:
          lwm2m-registry init --at team.sqlite
        """)

    @Option(
      help: ArgumentHelp(
        "The file to make, or a folder to make .lwm2m/registry.sqlite in. Default: the working directory.",
        valueName: "path"))
    var at: String?

    func perform() throws {
      let registry = try Registry.create(at: at)
      try Console.output.write("made \(registry.path.escapingControlCharacters)\n")
    }
  }

#endif
