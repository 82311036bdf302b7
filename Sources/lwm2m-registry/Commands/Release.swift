#if Registry
  import ArgumentParser
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MRegistry

  /// `lwm2m-registry release`
  struct Release: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "release",
      abstract: "Give an ID back that was never published.",
      discussion: """
        It is not given away again, unless `assign --reuse` asks for that.

        Example:
          lwm2m-registry release 26241
        """)

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("The ID.", valueName: "id"))
    var id: ObjectID

    func perform() throws {
      try registry.openForWriting().release(id)
      try Console.output.write("\(id) released\n")
    }
  }

#endif
