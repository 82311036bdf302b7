#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel

  /// What a registry's index says of one version of an Object.
  ///
  /// The texts are those of `IndexEntry`, so that an export says what was imported.
  struct VersionRecord: Hashable, Sendable {
    var key: VersionKey
    var name: String
    var owner: String
    var urn: String
    var description: String
    var source: String
    var specification = ""
    var isSpecificationShown = "0"
    var isPublished: String
    var vorto = ""
    var license: String?
    var resourceCount = 0

    /// What follows from a definition alone.
    init(_ definition: ObjectDefinition, owner: String) {
      self.init(
        key: definition.key, name: definition.name, owner: owner, urn: definition.urn.text,
        description: definition.summary, isPublished: true)
      resourceCount = definition.resources.count
    }

    /// What is known of a version without a definition.
    init(key: VersionKey, name: String, owner: String, urn: String, description: String, isPublished: Bool) {
      self.key = key
      self.name = name
      self.owner = owner
      self.urn = urn
      self.description = description
      self.source = Self.source(of: ObjectURN.Label(for: key.objectID))
      self.isPublished = isPublished ? "1" : "0"
    }

    /// What an entry of an index says; `nil` when it does not say which version of which Object it is about.
    init?(_ entry: IndexEntry) {
      guard let objectID = entry.objectID, objectID != .reserved else { return nil }
      guard let version = entry[.version].text.isEmpty ? .v1_0 : entry.version else { return nil }
      key = VersionKey(objectID, version)
      name = entry[.name].text
      owner = entry[.owner].text
      urn = entry[.urn].text
      description = entry[.description].text
      source = entry[.source].text
      specification = entry[.specification].text
      isSpecificationShown = entry[.isSpecificationShown].text
      isPublished = entry[.isPublished].text
      vorto = entry[.vorto].text
      license = entry[.license].isPresent ? entry[.license].text : nil
    }

    private static func source(of label: ObjectURN.Label?) -> String {
      switch label {
      case .oma: "0"
      case .ext: "1"
      case .x, nil: "2"
      }
    }
  }

  extension ObjectDefinition {
    /// Which version of which Object it defines.
    var key: VersionKey { VersionKey(objectID, version) }
  }

#endif
