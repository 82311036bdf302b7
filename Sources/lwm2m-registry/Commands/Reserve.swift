#if Registry
  import ArgumentParser
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry reserve`
  struct Reserve: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "reserve",
      abstract: "Reserve a contiguous block of IDs for one owner.",
      discussion: """
        Blocks have at most 50 IDs. OMA gives blocks to companies: --first records one that it has confirmed.

        Examples:
          lwm2m-registry reserve --owner ACME --count 20
          lwm2m-registry reserve --owner ACME --count 50 --first 36650
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var owner: OwnerOption

    @Option(help: ArgumentHelp("How many IDs, at most 50.", valueName: "number"))
    var count: Int

    @Option(help: ArgumentHelp("The first ID. Default: the next free block.", valueName: "id"))
    var first: ObjectID?

    func perform() throws {
      let block = try registry.openForWriting().reserve(count, for: owner.name, from: first)
      try Console.output.write(
        "\(block.ids.lowerBound)-\(block.ids.upperBound) reserved for \(block.owner.escapingControlCharacters)\n")
    }
  }

#endif
