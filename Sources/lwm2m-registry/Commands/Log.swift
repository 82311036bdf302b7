#if Registry
  import ArgumentParser
  import LwM2MJSON
  import LwM2MVocabulary
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry log`
  struct Log: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Show who did what, and when.",
      discussion: """
        Example:
          lwm2m-registry log --last 20
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Option(help: ArgumentHelp("Only what was done to this Object.", valueName: "id"))
    var object: ObjectID?

    @Option(help: ArgumentHelp("Only the last entries.", valueName: "number"))
    var last: Int?

    func validate() throws {
      if let last, last < 1 { throw ValidationError("The number of entries is at least 1.") }
    }

    func perform() throws {
      let registry = try registry.openForReading()
      let listing = Listing(columns: Self.columns) { body in
        try registry.eachLogEntry(about: object, last: last, body)
      }
      try listing.print(output.format)
    }

    private static var columns: [Listing<LogEntry>.Column] {
      [
        .init(title: "No.", key: "number", isNumeric: true, isExpendable: true) { .integer($0.number) },
        .init(title: "Time (UTC)", key: "time") { .string($0.time) },
        .init(title: "Who", key: "author", isFlexible: true) { .string($0.author) },
        .init(title: "What", key: "action") { .string($0.action) },
        .init(title: "Object", key: "object", isNumeric: true) { entry in
          entry.objectID.map { .integer(Int($0.rawValue)) } ?? .null
        },
        .init(title: "Detail", key: "detail", isFlexible: true) { .string($0.detail) },
      ]
    }
  }

#endif
