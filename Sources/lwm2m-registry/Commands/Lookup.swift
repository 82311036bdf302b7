#if Registry
  import ArgumentParser
  import LwM2MRegistry

  /// `lwm2m-registry lookup`
  struct Lookup: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Look up an Object or a reusable Resource by URN, ID or name.",
      discussion: """
        Examples:
          lwm2m-registry lookup urn:oma:lwm2m:ext:3303:1.1
          lwm2m-registry lookup temperature
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Argument(help: ArgumentHelp("A URN, an ID (3303 or 3303:1.1), or a name in any case.", valueName: "urn|id|name"))
    var text: String

    func perform() throws {
      try Self.print(text, of: registry.openForReading(), output.format)
    }

    /// Prints what a text names.
    static func print(_ text: String, of registry: Registry, _ format: ListFormat) throws {
      try Listing(Listing.matchColumns, registry.lookUp(text)).print(format)
    }
  }

#endif
