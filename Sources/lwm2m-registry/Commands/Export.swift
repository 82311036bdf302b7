#if Registry
  import ArgumentParser
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MJSON
  import LwM2MRegistry

  /// `lwm2m-registry export`
  struct Export: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the registry in OMA's layout, or as JSON.",
      discussion: """
        The same registry gives the same bytes. Files that are as they should be are not touched, nor are other files.

        Examples:
          lwm2m-registry export shared-registry/
          lwm2m-registry export --format json > registry.json
        """)

    /// What is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case oma
      case json
    }

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("The folder to write into.", valueName: "dir"))
    var folder: String?

    @Option(help: "What is written: oma into a folder, or json to standard output.")
    var format = Format.oma

    func validate() throws {
      if format == .oma, folder ?? "" == "" { throw ValidationError("Name the folder to write into.") }
      if format == .json, folder != nil { throw ValidationError("JSON goes to standard output; name no folder.") }
    }

    func perform() throws {
      let registry = try registry.openForReading()
      switch format {
      case .oma:
        let report = try registry.export(to: folder ?? "")
        try Console.output.write(
          "\(Count.of(report.fileCount, "file")): \(report.written) written, \(report.unchanged) up to date\n")
      case .json: try printJSON(registry)
      }
    }

    private func printJSON(_ registry: Registry) throws {
      var output = BufferedOutput()
      try output.write("{\n\"objects\": [")
      var count = 0
      try registry.eachVersionAsJSON { value in
        try output.write((count == 0 ? "\n" : ",\n") + value.text)
        count += 1
      }
      let resources = try registry.reusableResourcesAsJSON().map(\.text).joined(separator: ",\n")
      let units = try registry.unitsAsJSON().map(\.text).joined(separator: ",\n")
      try output.write("\n],\n\"reusableResources\": [\n\(resources)\n],\n\"units\": [\n\(units)\n]\n}\n")
      try output.flush()
    }
  }

#endif
