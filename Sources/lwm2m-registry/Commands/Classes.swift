#if Registry
  import ArgumentParser
  import LwM2MJSON
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MRegistry

  /// `lwm2m-registry classes`
  struct Classes: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "classes",
      abstract: "List the classes of IDs and the vendor blocks, or add a class.",
      discussion: """
        Of two classes that overlap, an ID belongs to the narrower one.

        Examples:
          lwm2m-registry classes
          lwm2m-registry classes --add lab --first 32000 --last 32099
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Option(help: ArgumentHelp("Add a class of this name.", valueName: "name"))
    var add: String?

    @Option(help: ArgumentHelp("Its first ID.", valueName: "id"))
    var first: ObjectID?

    @Option(help: ArgumentHelp("Its last ID.", valueName: "id"))
    var last: ObjectID?

    @Option(help: ArgumentHelp("Whom it is for.", valueName: "text"))
    var summary = ""

    func validate() throws {
      guard add != nil || first != nil || last != nil else { return }
      guard let add, !add.isEmpty, let first, let last, first <= last else {
        throw ValidationError("A class has a name, a first ID and a last ID: --add lab --first 32000 --last 32099.")
      }
    }

    func perform() throws {
      if let add, let first, let last {
        let idClass = IDClass(name: add, ids: first...last, assignment: .free, summary: summary)
        try registry.openForWriting().add(idClass)
        return try Console.output.write("\(add.escapingControlCharacters): \(first)-\(last)\n")
      }
      let registry = try registry.openForReading()
      let blocks = try registry.blocks().map { block in
        IDClass(name: "block", ids: block.ids, assignment: .block, summary: block.owner)
      }
      try Listing(Self.columns, try registry.classes() + blocks).print(output.format)
    }

    private static var columns: [Listing<IDClass>.Column] {
      [
        .init(title: "Class", key: "name", isFlexible: true) { .string($0.name) },
        .init(title: "First", key: "first", isNumeric: true) { .integer(Int($0.ids.lowerBound.rawValue)) },
        .init(title: "Last", key: "last", isNumeric: true) { .integer(Int($0.ids.upperBound.rawValue)) },
        .init(title: "Given", key: "assignment") { .string($0.assignment.rawValue) },
        .init(title: "For", key: "summary", isFlexible: true) { .string($0.summary) },
      ]
    }
  }

#endif
