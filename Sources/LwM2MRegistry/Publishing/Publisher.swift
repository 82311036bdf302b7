#if Registry
  import LwM2MVocabulary
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MModel

  /// Publishes definitions, within one transaction: all of a file, or none.
  struct Publisher {
    let session: StoreSession
    let author: String
    let owner: String?
    let file: String
    let text: SourceText

    func publish(_ definitions: [StoredDefinition]) throws -> PublishReport {
      var report = PublishReport(published: [], unchanged: [], diagnostics: [])
      var new: [StoredDefinition] = []
      for stored in definitions {
        let key = stored.definition.key
        if let known = try session.xml(key) {
          let difference = known == stored.xml ? nil : DefinitionDifference(stored.definition, known, key)
          if let difference {
            report.diagnostics.append(changed(stored.definition, difference))
          } else {
            report.unchanged.append(key)
          }
        } else {
          report.diagnostics += try faults(of: stored.definition, with: new.map(\.definition))
          new.append(stored)
        }
      }
      guard report.diagnostics.errorCount == 0 else { return report }
      for stored in new { try put(stored) }
      report.published = new.map(\.definition.key)
      return report
    }

    private func put(_ stored: StoredDefinition) throws {
      let definition = stored.definition
      let object = try session.object(definition.objectID)
      var record = VersionRecord(definition, owner: owner ?? object?.owner ?? "")
      if let listed = try session.version(definition.key) {
        (record.specification, record.isSpecificationShown) = (listed.specification, listed.isSpecificationShown)
        (record.vorto, record.license) = (listed.vorto, listed.license)
      }
      let depositor = Depositor(session: session)
      try depositor.put(record)
      try depositor.put(stored, owner: record.owner)
      try session.log(.publish, by: author, objectID: definition.objectID, "\(definition.key) \(definition.name)")
    }

    private func changed(_ definition: ObjectDefinition, _ difference: DefinitionDifference) -> Diagnostic {
      finding(
        RegistryRules.contradiction, definition, at: definition.offsets.version,
        "\(definition.key) is published and says something else: \(difference.words); a change needs a new version")
    }

    func finding(
      _ rule: RuleDescription, _ definition: ObjectDefinition, at offset: Int, _ message: String,
      omaCode: String? = nil,
      resource: ResourceID? = nil
    ) -> Diagnostic {
      let subject = Diagnostic.Subject(
        objectID: definition.objectID, version: definition.version, resourceID: resource)
      return Diagnostic(
        rule, file: file, position: text.position(at: offset), message, subject: subject, omaCode: omaCode)
    }
  }

#endif
