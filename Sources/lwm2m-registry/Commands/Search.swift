#if Registry
  import ArgumentParser
  import LwM2MDescriptions
  import LwM2MDiagnostics
  import LwM2MJSON
  import LwM2MRegistry

  /// `lwm2m-registry search`
  struct Search: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Search names, descriptions and Resources for words, the best match first.",
      discussion: """
        All words must be there, each as a whole or as the beginning of one. Exit code 1 means that nothing was found.

        Example:
          lwm2m-registry search battery level
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Argument(help: ArgumentHelp("The words.", valueName: "words"))
    var words: [String]

    @Option(help: ArgumentHelp("The most results.", valueName: "number"))
    var limit = usualLimit

    func validate() throws {
      if limit < 1 { throw ValidationError("The limit is at least 1.") }
    }

    func perform() throws {
      try Self.print(words, limit: limit, of: registry.openForReading(), output.format)
    }

    /// The most results, unless somebody wants more or fewer.
    static let usualLimit = 50

    /// Prints what has the words.
    static func print(_ words: [String], limit: Int, of registry: Registry, _ format: ListFormat) throws {
      let results = try registry.search(words, limit: limit)
      try Listing(columns, results).print(format)
      if results.isEmpty { throw ExitCode.failure }
    }

    private static var columns: [Listing<Registry.SearchResult>.Column] {
      var columns = Listing<RegistryMatch>.matchColumns.map { column in
        Listing<Registry.SearchResult>.Column(
          title: column.title, key: column.key, isFlexible: column.isFlexible, isNumeric: column.isNumeric,
          isInTable: column.isInTable && column.key != "urn", isExpendable: column.isExpendable
        ) { column.value($0.match) }
      }
      columns.append(.init(title: "Found", key: "found", isFlexible: true) { .string($0.excerpt.oneLine) })
      return columns
    }
  }

  extension String {
    /// The text with runs of white space as one space.
    fileprivate var oneLine: String { words.joined(separator: " ") }
  }

#endif
