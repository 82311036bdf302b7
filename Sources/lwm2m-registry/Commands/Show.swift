#if Registry
  import ArgumentParser
  import LwM2MDescriptions
  import LwM2MJSON
  import LwM2MVocabulary
  import LwM2MCommandLine
  import LwM2MCompiler
  import LwM2MModel
  import LwM2MRegistry

  /// `lwm2m-registry show`
  struct Show: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a definition: as a table, or all of it as JSON, CSV or XML.",
      discussion: """
        Without a version the newest is shown. CSV has the Resources only; XML is the definition file.

        Examples:
          lwm2m-registry show 3303
          lwm2m-registry show 3303:1.0 --format xml > 3303.xml
        """)

    /// How a definition is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case table
      case json
      case csv
      case xml
    }

    @OptionGroup var registry: RegistryOptions

    @Argument(help: ArgumentHelp("The Object, and perhaps its version.", valueName: "id[:version]"))
    var object: ObjectReference

    @Option(help: "How the definition is printed: table, json, csv or xml.")
    var format = Format.table

    func perform() throws {
      try Self.print(object, of: registry.openForReading(), format)
    }

    /// Prints a definition.
    static func print(_ object: ObjectReference, of registry: Registry, _ format: Format) throws {
      guard format != .xml else {
        return try Console.output.write(registry.xml(of: object.id, version: object.version))
      }
      let definition = try registry.definition(of: object.id, version: object.version).definition
      switch format {
      case .table: try Console.output.write(definition.table(width: Console.output.width))
      case .json: try Console.output.write(definition.json.indentedText + "\n")
      case .csv: try Listing(Listing.resourceColumns, definition.resources).print(.csv)
      case .xml: break
      }
    }
  }

  extension Listing<ResourceDefinition> {
    fileprivate static var resourceColumns: [Column] {
      [
        Column(title: "ID", key: "id") { .integer(Int($0.id.rawValue)) },
        Column(title: "Name", key: "name") { .string($0.name) },
        Column(title: "Op.", key: "operations") { .string($0.operations.symbol) },
        Column(title: "Multiple", key: "isMultiple") { .bool($0.isMultiple) },
        Column(title: "Mandatory", key: "isMandatory") { .bool($0.isMandatory) },
        Column(title: "Type", key: "type") { .string($0.type?.name ?? "") },
        Column(title: "Range", key: "range") { .string($0.range.text) },
        Column(title: "Units", key: "units") { .string($0.units) },
        Column(title: "Description", key: "description") { .string($0.summary) },
      ]
    }
  }

#endif
