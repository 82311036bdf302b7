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
      try Listing(Listing.objectColumns, registry.openForReading().versions(of: id)).print(output.format)
    }
  }

#endif
