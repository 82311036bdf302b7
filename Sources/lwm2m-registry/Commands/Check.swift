#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry check`
  struct Check: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check the database and its contents.",
      discussion: """
        Example:
          lwm2m-registry check
        """)

    @OptionGroup var registry: RegistryOptions

    func perform() throws {
      let registry = try registry.openForReading()
      let faults = try registry.check()
      let path = registry.path.escapingControlCharacters
      guard !faults.isEmpty else { return try Console.output.write("\(path): nothing is wrong\n") }
      for fault in faults { try Console.output.write("\(path): \(fault.escapingControlCharacters)\n") }
      throw ExitCode.failure
    }
  }

#endif
