#if Registry
  import GRDB
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel

  /// Reusable Resources and units.
  extension StoreSession {
    private static let columns = """
      id, name, operations, type, range, units, description, submitter, specification, isSpecificationShown
      """

    /// A reusable Resource, `nil` when there is none of this ID.
    func reusableResource(_ id: ResourceID) throws -> ReusableResource? {
      try first("SELECT \(Self.columns) FROM reusableResource WHERE id = ?", [id.rawValue], ReusableResource.init)
    }

    /// The reusable Resources of this name, in any case.
    func reusableResources(named name: String) throws -> [ReusableResource] {
      try all(
        "SELECT \(Self.columns) FROM reusableResource WHERE name = ? COLLATE NOCASE ORDER BY id", [name],
        ReusableResource.init)
    }

    /// Each reusable Resource in turn, by ID.
    func eachReusableResource(_ body: (ReusableResource) throws -> Void) throws {
      try each("SELECT \(Self.columns) FROM reusableResource ORDER BY id") { try body(ReusableResource($0)) }
    }

    /// Records a reusable Resource.
    func put(_ resource: ReusableResource) throws {
      let definition = resource.definition
      try run(
        "INSERT OR REPLACE INTO reusableResource (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          definition.id.rawValue, definition.name, definition.operations.symbol, definition.type?.name ?? "",
          definition.range.text, definition.units, definition.summary, resource.submitter.text,
          resource.specification.text, resource.isSpecificationShown.text,
        ])
    }

    /// All units, by symbol.
    func units() throws -> [UnitRecord] {
      try all("SELECT symbol, description, note, date FROM unit ORDER BY symbol") { row in
        UnitRecord(
          symbol: SourcedText(row[0]), summary: SourcedText(row[1]), note: SourcedText(row[2]), date: row[3])
      }
    }

    /// Records a unit.
    func put(_ unit: UnitRecord) throws {
      try run(
        "INSERT OR REPLACE INTO unit (symbol, description, note, date) VALUES (?, ?, ?, ?)",
        [unit.symbol.text, unit.summary.text, unit.note.text, unit.date])
    }
  }

  extension ReusableResource {
    fileprivate init(_ row: Row) {
      let type = (WrittenValues.type((row[3] as String).utf8) ?? nil)
      let range: String = row[4]
      let summary: String = row[6]
      let constraint = range.isEmpty ? ValueConstraint.any : ValueConstraint(range, type: type)
      let definition = ResourceDefinition(
        id: ResourceID(rawValue: UInt16(truncatingIfNeeded: row[0] as Int64)), name: row[1],
        operations: WrittenValues.operations((row[2] as String).utf8) ?? .none, type: type,
        range: Written(text: range, value: constraint), units: row[5], summary: summary,
        namedValues: NamedValue.list(range: range, summary: summary, type: type, constraint: constraint))
      self.init(
        definition: definition, submitter: SourcedText(row[7]), specification: SourcedText(row[8]),
        isSpecificationShown: SourcedText(row[9]))
    }
  }

#endif
