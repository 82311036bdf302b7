#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// A command that says what failed in one line, and then ends with exit code 1.
  protocol RegistryCommand: ParsableCommand {
    /// Does the work.
    func perform() throws
  }

  extension RegistryCommand {
    func run() throws {
      try reportingFailure(perform)
    }
  }

  /// Does the work; where the registry refuses, says why in one line and throws the exit code.
  func reportingFailure(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as RegistryError {
      try Console.errors.write("error: \(error.description.escapingControlCharacters)\n")
      throw ExitCode.failure
    }
  }

  /// Which registry.
  struct RegistryOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The registry's file. Default: LWM2M_REGISTRY, else the nearest .lwm2m/registry.sqlite upwards.",
        valueName: "file"))
    var registry: String?

    /// Opens it to look things up.
    func openForReading() throws(RegistryError) -> Registry {
      try Registry.open(at: RegistryLocation.find(registry), for: .reading)
    }

    /// Opens it to change it.
    func openForWriting() throws(RegistryError) -> Registry {
      try Registry.open(at: RegistryLocation.find(registry), for: .writing)
    }
  }

#endif
