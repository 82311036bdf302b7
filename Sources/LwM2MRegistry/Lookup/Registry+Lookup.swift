#if Registry
  public import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel

  extension Registry {
    /// What a text names exactly: Objects and reusable Resources.
    ///
    /// - Parameter text: A URN, an ID (`3303`, `5700`), an ID and a version (`3303:1.1`), or a name in any case.
    /// - Throws: `notFound` when it names nothing.
    public func lookUp(_ text: String) throws(RegistryError) -> [RegistryMatch] {
      let matches = try store.read { try Self.matches(text, $0) }
      if matches.isEmpty {
        throw RegistryError(
          .notFound, "\(path): nothing is called \(text.quotedName); `lwm2m-registry search` looks for words")
      }
      return matches
    }

    private static func matches(_ text: String, _ session: StoreSession) throws -> [RegistryMatch] {
      if let urn = ObjectURN(text) { return try version(of: urn, session) }
      if let key = VersionKey(text) {
        return try session.summaries(of: key.objectID).filter { $0.key == key }.map(RegistryMatch.object)
      }
      if let id = ObjectID(decimal: text) {
        let object = try session.summary(of: id).map(RegistryMatch.object)
        let resource = try session.reusableResource(ResourceID(rawValue: id.rawValue)).map(RegistryMatch.resource)
        return [object, resource].compactMap { $0 }
      }
      return try session.summaries(named: text).map(RegistryMatch.object)
        + session.reusableResources(named: text).map(RegistryMatch.resource)
    }

    /// A URN without a version means 1.0, and is found by that; the label has to be right.
    private static func version(of urn: ObjectURN, _ session: StoreSession) throws -> [RegistryMatch] {
      guard urn.label == ObjectURN.Label(for: urn.objectID) else { return [] }
      let key = VersionKey(urn.objectID, urn.version ?? .v1_0)
      return try session.summaries(of: urn.objectID).filter { $0.key == key }.map(RegistryMatch.object)
    }

    /// A result of a search.
    public struct SearchResult: Sendable {
      /// What was found.
      public var match: RegistryMatch
      /// The place where the words stand.
      public var excerpt: String
    }

    /// What has all of these words in its names and descriptions or in those of its Resources, the best first.
    ///
    /// Each word may also be the beginning of one. Objects are searched in their newest version.
    /// - Parameters:
    ///   - words: The words; case and accents do not matter.
    ///   - limit: The most results.
    public func search(_ words: [String], limit: Int = 50) throws(RegistryError) -> [SearchResult] {
      let words = words.flatMap { $0.split { $0.isWhitespace || $0 == "\0" }.map(String.init) }
        .filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
      guard !words.isEmpty else { throw RegistryError(.refused, "there is no word to search for") }
      return try store.read { session in
        try session.search(words, limit: limit).compactMap { hit, text in
          let match: RegistryMatch? =
            switch hit {
            case .object(let id): try session.summary(of: id).map(RegistryMatch.object)
            case .resource(let id): try session.reusableResource(id).map(RegistryMatch.resource)
            }
          return match.map { SearchResult(match: $0, excerpt: text) }
        }
      }
    }

    /// A reusable Resource, and which Objects have it.
    public struct ResourceUsers: Sendable {
      /// The Resource; `nil` when only Objects say what it is.
      public var resource: ReusableResource?
      /// The Objects, each in the newest version that has it.
      public var objects: [ObjectSummary]
    }

    /// The reusable Resources of an ID or a name, and which Objects have each.
    ///
    /// - Throws: `notFound` when there is none.
    public func resources(_ text: String) throws(RegistryError) -> [ResourceUsers] {
      let found = try store.read { session -> [ResourceUsers] in
        if let id = ObjectID(decimal: text).map({ ResourceID(rawValue: $0.rawValue) }) {
          let users = ResourceUsers(resource: try session.reusableResource(id), objects: try session.users(of: id))
          return users.resource == nil && users.objects.isEmpty ? [] : [users]
        }
        return try session.reusableResources(named: text).map { resource in
          ResourceUsers(resource: resource, objects: try session.users(of: resource.definition.id))
        }
      }
      if found.isEmpty {
        throw RegistryError(
          .notFound,
          "\(path): there is no reusable Resource \(text.quotedName); `lwm2m-registry search` looks for words")
      }
      return found
    }
  }

#endif
