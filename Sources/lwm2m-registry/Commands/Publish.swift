#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry publish`
  struct Publish: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish",
      abstract: "Publish a new Object, or a new version of one.",
      discussion: """
        Every error of `lwm2mc validate` stops it, and so does what does not fit the registry: the ID of another Object, a \
        version without the one before it or with too small a number for what has changed, reusable Resources that are \
        unknown or different. What is published never changes.

        Example:
          lwm2m-registry publish valve.xml
        """)

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("The definition file.", valueName: "file"))
    var file: String

    @Option(
      help: ArgumentHelp(
        "Who the Object belongs to. Default: whom it was assigned to.", valueName: "name"))
    var owner: String?

    func perform() throws {
      let report = try registry.openForWriting().publish(file: file, owner: owner)
      try Console.errors.write(report.diagnostics)
      guard report.diagnostics.errorCount == 0 else { throw ExitCode.failure }
      for key in report.published { try Console.output.write("\(key) published\n") }
      for key in report.unchanged { try Console.output.write("\(key) was published before\n") }
    }
  }

#endif
