#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry import`
  struct Import: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Import definitions, or a whole registry in OMA's layout.",
      discussion: """
        A folder is searched for definitions, DDF.xml, Common.xml and LWM2M_senml_units.xml. All of it is one transaction; \
        importing the same again changes nothing. What contradicts the registry is refused, and said; the rest is imported.

        Example:
          lwm2m-registry import lwm2m-registry/
        """)

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String]

    @Flag(help: "Replace what is stored by what contradicts it.")
    var replace = false

    @Option(help: ArgumentHelp("Who owns Objects of which no DDF.xml says that.", valueName: "name"))
    var owner: String?

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    func perform() throws {
      let registry = try registry.openForWriting()
      let options = ImportOptions(replaces: replace, owner: owner ?? "")
      let bar = quiet || !Console.errors.isTerminal ? nil : ProgressBar()
      let report: ImportReport
      do {
        defer { bar?.finish() }
        report = try registry.import(paths, options: options, progress: bar?.progress ?? .silent)
      }
      let findings = report.diagnostics.filter { !quiet || $0.severity == .error }
      try Console.errors.write(findings)
      if !quiet { try Console.output.write(summary(report)) }
      if report.refusedCount > 0 || findings.errorCount > 0 { throw ExitCode.failure }
    }

    private func summary(_ report: ImportReport) -> String {
      let lines = [
        ("definition", report.definitions), ("index entry", report.entries),
        ("reusable resource", report.reusableResources), ("unit", report.units),
      ]
      let shown = lines.filter { $0.1.total > 0 }.map { name, counts in
        "\(Count.of(counts.total, name)): \(counts.new) new, \(counts.unchanged) unchanged, \(counts.changed) changed, "
          + "\(counts.refused) refused\n"
      }
      return shown.isEmpty ? "nothing to import\n" : shown.joined()
    }
  }

#endif
