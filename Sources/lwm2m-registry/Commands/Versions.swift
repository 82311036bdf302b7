#if Registry
  import ArgumentParser
  import LwM2MVocabulary
  import LwM2MRegistry

  /// `lwm2m-registry versions`
  struct Versions: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "versions",
      abstract: "List the versions of an Object.",
      discussion: """
        Example:
          lwm2m-registry versions 3
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Argument(help: ArgumentHelp("The Object.", valueName: "id"))
    var id: ObjectID

    func perform() throws {
      try Self.print(id, of: registry.openForReading(), output.format)
    }

    /// Prints the versions of an Object.
    static func print(_ id: ObjectID, of registry: Registry, _ format: ListFormat) throws {
      try Listing(Listing.objectColumns, registry.versions(of: id)).print(format)
    }
  }

#endif
