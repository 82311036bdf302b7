#if Registry
  import GRDB
  import LwM2MVocabulary

  /// Counts.
  extension StoreSession {
    /// How many IDs of a range are assigned or published.
    func inUseCount(in ids: ClosedRange<ObjectID>) throws -> Int {
      try count(
        "SELECT count(*) FROM object WHERE state <> 'released' AND id BETWEEN ? AND ?",
        [ids.lowerBound.rawValue, ids.upperBound.rawValue])
    }

    /// Everything that is counted.
    func statistics(_ classes: [RegistryStatistics.ClassCount]) throws -> RegistryStatistics {
      var objects = Dictionary(uniqueKeysWithValues: ObjectState.allCases.map { ($0, 0) })
      try each("SELECT state, count(*) FROM object GROUP BY state") { row in
        if let state = ObjectState(rawValue: row[0]) { objects[state] = row[1] }
      }
      return RegistryStatistics(
        objects: objects, versions: try count("SELECT count(*) FROM objectVersion"),
        definitions: try count("SELECT count(*) FROM definition"),
        resources: try count(
          "SELECT coalesce(sum(resourceCount), 0) FROM objectVersion WHERE id IN (SELECT versionID FROM definition)"),
        reusableResources: try count("SELECT count(*) FROM reusableResource"),
        units: try count("SELECT count(*) FROM unit"),
        owners: try count("SELECT count(DISTINCT owner) FROM object WHERE state <> 'released'"),
        blocks: try count("SELECT count(*) FROM block"), logEntries: try count("SELECT count(*) FROM log"),
        classes: classes)
    }
  }

#endif
