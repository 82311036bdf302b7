#if Registry
  import LwM2MVocabulary
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MModel

  /// Definitions.
  extension Importer {
    mutating func importDefinition(_ stored: StoredDefinition, _ place: DefinitionPlace) throws {
      let key = stored.definition.key
      guard !refused.contains(key) else {
        report.definitions.refused += 1
        return
      }
      if let reason = try takenReason(key, name: stored.definition.name) {
        return refuse(key, RegistryRules.idTaken, place, reason)
      }
      let isFirst = seen.insert(key).inserted
      guard let known = try session.xml(key) else {
        try put(stored)
        report.definitions.new += 1
        return
      }
      guard known != stored.xml, let difference = DefinitionDifference(stored.definition, known, key) else {
        if isFirst { report.definitions.unchanged += 1 }
        return
      }
      if !isFirst, case .description(let words) = difference {
        report.diagnostics.append(
          Diagnostic(
            RegistryRules.otherWords, file: place.file, position: place.position,
            "\(key) is described in other words than in the file before: \(words)", subject: .init(key)))
      } else if isFirst, options.replaces {
        try put(stored)
        try session.log(.replace, by: author, objectID: key.objectID, "\(key): \(difference.words)")
        report.definitions.changed += 1
      } else {
        let way = isFirst ? "; --replace takes this one" : " in another file of the same import"
        refuse(
          key, RegistryRules.contradiction, place,
          "\(key) differs from the stored definition\(isFirst ? "" : way): \(difference.words)\(isFirst ? way : "")")
      }
    }

    private mutating func refuse(
      _ key: VersionKey, _ rule: RuleDescription, _ place: DefinitionPlace, _ message: String
    ) {
      report.diagnostics.append(
        Diagnostic(rule, file: place.file, position: place.position, message, subject: .init(key)))
      report.definitions.refused += 1
    }

    private func put(_ stored: StoredDefinition) throws {
      try Depositor(session: session).put(stored, owner: options.owner)
    }

    func putVersion(_ record: VersionRecord) throws {
      try Depositor(session: session).put(record)
    }

    /// Why a version cannot be stored under its ID: the ID is somebody else's.
    func takenReason(_ key: VersionKey, name: String) throws -> String? {
      try Depositor(session: session).takenReason(key, name: name, replaces: options.replaces)
    }
  }

  extension DefinitionDifference {
    /// What sets a definition apart from the stored text of the same version; `nil` when they say the same.
    init?(_ definition: ObjectDefinition, _ stored: String, _ key: VersionKey) {
      guard let known = StoredDefinition.read(stored, key: key) else {
        self = .meaning("the stored text cannot be read")
        return
      }
      self.init(definition, known)
    }

    /// What differs, in words.
    var words: String {
      switch self {
      case .meaning(let words), .description(let words): words
      }
    }
  }

#endif
