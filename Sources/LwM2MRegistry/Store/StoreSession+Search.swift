#if Registry
  import GRDB
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel

  /// Full text.
  extension StoreSession {
    private static let resourceOffset: Int64 = 65536

    /// Makes the words of an Object findable: those of its newest version.
    func index(_ definition: ObjectDefinition) throws {
      let resources = definition.resources.map { "\($0.id) \($0.name)" }.joined(separator: "\n")
      let descriptions = definition.resources.map(\.summary).joined(separator: "\n")
      try index(
        Int64(definition.objectID.rawValue), "\(definition.objectID) \(definition.name)",
        definition.summary + "\n" + definition.details, resources, descriptions)
    }

    /// Makes the words of an Object findable whose definition is not stored.
    func index(_ version: VersionRecord) throws {
      try index(
        Int64(version.key.objectID.rawValue), "\(version.key.objectID) \(version.name)", version.description, "", "")
    }

    /// Makes the words of a reusable Resource findable.
    func index(_ resource: ReusableResource) throws {
      let definition = resource.definition
      try index(
        Self.resourceOffset + Int64(definition.id.rawValue), "\(definition.id) \(definition.name)", definition.summary,
        "",
        "")
    }

    /// Forgets the words of an Object.
    func removeFromIndex(_ id: ObjectID) throws {
      try run("DELETE FROM search WHERE rowid = ?", [id.rawValue])
    }

    private func index(
      _ row: Int64, _ name: String, _ description: String, _ resources: String, _ resourceDescriptions: String
    ) throws {
      try run(
        "INSERT OR REPLACE INTO search (rowid, name, description, resources, resourceDescriptions) VALUES (?, ?, ?, ?, ?)",
        [row, name, description, resources, resourceDescriptions])
    }

    /// What has all of the words, each as a whole or as a beginning, the best first.
    func search(_ words: [String], limit: Int) throws -> [(hit: SearchHit, text: String)] {
      let query = words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"*" }.joined(separator: " ")
      return try all(
        """
        SELECT rowid, snippet(search, -1, '', '', '…', 16) FROM search WHERE search MATCH ?
        ORDER BY bm25(search, 20.0, 4.0, 6.0, 1.0), rowid LIMIT ?
        """, [query, limit]
      ) { row in
        let number: Int64 = row[0]
        let id = UInt16(truncatingIfNeeded: number)
        return (
          number < Self.resourceOffset ? .object(ObjectID(rawValue: id)) : .resource(ResourceID(rawValue: id)), row[1]
        )
      }
    }
  }

  /// What a search finds.
  enum SearchHit: Hashable, Sendable {
    /// An Object.
    case object(ObjectID)
    /// A reusable Resource.
    case resource(ResourceID)
  }

#endif
