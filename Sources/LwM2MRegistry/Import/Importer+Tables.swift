#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MXML

  /// Reusable Resources, units and the index.
  extension Importer {
    mutating func importResources(_ result: TableReadResult<ReusableResource>, _ file: String) throws {
      report.diagnostics += result.diagnostics
      report.reusableResources.refused += result.diagnostics.errorCount
      let text = result.document?.text ?? SourceText("")
      for resource in result.rows {
        let id = resource.definition.id
        guard let stored = try session.reusableResource(id) else {
          try put(resource)
          report.reusableResources.new += 1
          continue
        }
        if stored == resource {
          report.reusableResources.unchanged += 1
        } else if options.replaces {
          try put(resource)
          try session.log(.replace, by: author, "reusable resource \(id)")
          report.reusableResources.changed += 1
        } else {
          let difference = ResourceDifference.first(resource, stored) ?? "its submitter or links differ"
          report.diagnostics.append(
            Diagnostic(
              RegistryRules.contradiction, file: file, position: text.position(at: resource.definition.offsets.item),
              "the reusable resource \(id) differs from the stored one: \(difference); --replace takes this one",
              subject: .init(resourceID: id)))
          report.reusableResources.refused += 1
        }
      }
    }

    private func put(_ resource: ReusableResource) throws {
      try session.put(resource)
      try session.index(resource)
    }

    mutating func importUnits(_ result: TableReadResult<UnitRecord>) throws {
      report.diagnostics += result.diagnostics
      report.units.refused += result.diagnostics.errorCount
      let stored = Dictionary(try session.units().map { ($0.symbol.text, $0) }) { first, _ in first }
      for unit in result.rows {
        let known = stored[unit.symbol.text]
        if known == unit {
          report.units.unchanged += 1
          continue
        }
        try session.put(unit)
        if known == nil { report.units.new += 1 } else { report.units.changed += 1 }
      }
    }

    mutating func importIndex(_ result: TableReadResult<IndexEntry>, _ file: String) throws {
      report.diagnostics += result.diagnostics
      report.entries.refused += result.diagnostics.errorCount
      var lines = SourceLines(result.document?.text ?? SourceText(""))
      for entry in result.rows {
        try importEntry(entry, DefinitionPlace(file: file, position: lines.position(at: entry.offset)))
      }
    }

    private mutating func importEntry(_ entry: IndexEntry, _ place: DefinitionPlace) throws {
      guard var record = VersionRecord(entry) else {
        refuseEntry(
          RegistryRules.indexEntry, place,
          "the entry does not say which version of which Object it is about: ObjectID is "
            + "\(entry[.objectID].text.quoted), Ver is \(entry[.version].text.quoted)")
        return
      }
      if let reason = try takenReason(record.key, name: record.name) {
        refused.insert(record.key)
        refuseEntry(RegistryRules.idTaken, place, reason)
        return
      }
      if record.isPublished != "0", !entry[.path].text.isEmpty, let position = place.position {
        listed.append((record.key, place.file, position))
      }
      let stored = try session.version(record.key)
      record.resourceCount = stored?.resourceCount ?? 0
      guard stored != record else {
        report.entries.unchanged += 1
        return
      }
      try putVersion(record)
      if stored == nil { report.entries.new += 1 } else { report.entries.changed += 1 }
    }

    private mutating func refuseEntry(_ rule: RuleDescription, _ place: DefinitionPlace, _ message: String) {
      report.diagnostics.append(Diagnostic(rule, file: place.file, position: place.position, message))
      report.entries.refused += 1
    }
  }

#endif
