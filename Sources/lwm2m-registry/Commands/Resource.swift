#if Registry
  import ArgumentParser
  import LwM2MJSON
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry

  /// `lwm2m-registry resource`
  struct Resource: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "resource",
      abstract: "Show a reusable Resource, and which Objects have it.",
      discussion: """
        Example:
          lwm2m-registry resource 5700
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    @Argument(help: ArgumentHelp("The Resource's ID, or its name in any case.", valueName: "id|name"))
    var text: String

    func perform() throws {
      try Self.print(text, of: registry.openForReading(), output.format)
    }

    /// Prints the Resources that a text names.
    static func print(_ text: String, of registry: Registry, _ format: ListFormat) throws {
      let found = try registry.resources(text)
      switch format {
      case .table: for users in found { try printTable(users) }
      case .csv:
        let rows = found.flatMap { users in users.objects.map { (users, $0) } }
        try Listing(columns, rows).print(.csv)
      case .json: try Console.output.write(JSONValue.array(found.map(\.json)).indentedText + "\n")
      }
    }

    private static func printTable(_ users: Registry.ResourceUsers) throws {
      if let resource = users.resource {
        let definition = resource.definition
        let facts = [
          definition.operations.symbol, definition.type?.name ?? "", definition.range.text, definition.units,
          resource.submitter.text,
        ].filter { !$0.isEmpty }
        try Console.output.write(
          "\(definition.name.escapingControlCharacters) (\(definition.id)): "
            + facts.joined(separator: ", ").escapingControlCharacters + "\n"
            + definition.summary.escapingControlCharacters + "\n\n")
      }
      try Listing(Listing.objectColumns, users.objects).print(.table)
    }

    private typealias Row = (users: Registry.ResourceUsers, object: ObjectSummary)

    private static var columns: [Listing<Row>.Column] {
      [
        .init(title: "Resource", key: "resource") { row in
          row.users.resource.map { .integer(Int($0.definition.id.rawValue)) } ?? .null
        }
      ]
        + Listing<ObjectSummary>.objectColumns.map { column in
          .init(title: column.title, key: column.key) { column.value($0.object) }
        }
    }
  }

  extension Registry.ResourceUsers {
    fileprivate var json: JSONValue {
      let columns = Listing<ObjectSummary>.objectColumns
      return .object([
        ("resource", resource?.json ?? .null),
        ("objects", .array(objects.map { object in .object(columns.map { ($0.key, $0.value(object)) }) })),
      ])
    }
  }

#endif
