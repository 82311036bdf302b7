#if Registry
  import ArgumentParser
  import LwM2MDiagnostics
  import LwM2MJSON
  import LwM2MRegistry

  /// `lwm2m-registry stats`
  struct Stats: RegistryCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats",
      abstract: "Count what is in the registry.",
      discussion: """
        Example:
          lwm2m-registry stats --format json
        """)

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: ListFormatOption

    private typealias Row = (key: String, name: String, count: Int, limit: Int?)

    func perform() throws {
      let statistics = try registry.openForReading().statistics()
      try Listing(Self.columns, Self.rows(statistics)).print(output.format)
    }

    private static var columns: [Listing<Row>.Column] {
      [
        .init(title: "What", key: "what", isInTable: false) { .string($0.key) },
        .init(title: "What", key: "name", isFlexible: true) { .string($0.name) },
        .init(title: "Count", key: "count", isNumeric: true) { .integer($0.count) },
        .init(title: "Of", key: "of", isNumeric: true) { $0.limit.map { .integer($0) } ?? .null },
      ]
    }

    private static func rows(_ statistics: RegistryStatistics) -> [Row] {
      let states = ObjectState.allCases.map { state -> Row in
        ("objects." + state.rawValue, "Objects, \(state.rawValue)", statistics.objects[state] ?? 0, nil)
      }
      let counts: [Row] = [
        ("versions", "versions of Objects", statistics.versions, nil),
        ("definitions", "definitions", statistics.definitions, nil),
        ("resources", "Resources in definitions", statistics.resources, nil),
        ("reusableResources", "reusable Resources", statistics.reusableResources, nil),
        ("units", "units beside those of SenML", statistics.units, nil),
        ("owners", "owners", statistics.owners, nil),
        ("blocks", "vendor blocks", statistics.blocks, nil),
        ("logEntries", "entries of the log", statistics.logEntries, nil),
      ]
      let classes = statistics.classes.map { idClass -> Row in
        ("class." + idClass.name, "IDs in use, class \(idClass.name)", idClass.used, idClass.total)
      }
      return states + counts + classes
    }
  }

#endif
