#if Registry
  import ArgumentParser
  import LwM2MRegistry

  /// `lwm2m-registry list`
  struct List: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List Objects.",
      discussion: """
        On a narrow terminal a table goes without the URN, the class and the owner; JSON and CSV have everything.

        Example:
          lwm2m-registry list --class x --owner ACME --format csv
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Option(
      name: .customLong("class"),
      help: ArgumentHelp("Only IDs of this class: oma, ext, x, private, vendor, test, ...", valueName: "name"))
    var className: String?

    @Option(help: ArgumentHelp("Only Objects of this owner.", valueName: "name"))
    var owner: String?

    @Flag(help: "List every version, not only the newest.")
    var versions = false

    func perform() throws {
      let registry = try registry.openForReading()
      let listing = Listing(columns: Listing.objectColumns) { body in
        try registry.eachObject(class: className, owner: owner, allVersions: versions, body)
      }
      try listing.print(output.format)
    }
  }

#endif
