#if Registry
  import LwM2MVocabulary

  /// How much is in a registry.
  public struct RegistryStatistics: Hashable, Sendable {
    /// How many Object IDs of a class are in use.
    public struct ClassCount: Hashable, Sendable {
      /// The class.
      public var name: String
      /// How many of its IDs are assigned or published.
      public var used: Int
      /// How many IDs it has, narrower classes in it left out.
      public var total: Int
    }

    /// Object IDs by state.
    public var objects: [ObjectState: Int]
    /// Versions of Objects.
    public var versions: Int
    /// Versions whose definition is stored.
    public var definitions: Int
    /// Resources in all of these definitions.
    public var resources: Int
    /// Reusable Resources.
    public var reusableResources: Int
    /// Units beside those of SenML.
    public var units: Int
    /// Owners of Objects in use.
    public var owners: Int
    /// Vendor blocks.
    public var blocks: Int
    /// Entries of the log.
    public var logEntries: Int
    /// IDs in use by class.
    public var classes: [ClassCount]
  }

  extension Registry {
    /// Counts what is in the registry.
    public func statistics() throws(RegistryError) -> RegistryStatistics {
      try store.read { session in
        let table = ClassTable(try session.classes())
        let classes = try table.classes.map { idClass in
          let ranges = table.ownRanges(of: idClass)
          return RegistryStatistics.ClassCount(
            name: idClass.name, used: try ranges.reduce(0) { try $0 + session.inUseCount(in: $1) },
            total: ranges.reduce(0) { $0 + Int($1.upperBound.rawValue) - Int($1.lowerBound.rawValue) + 1 })
        }
        return try session.statistics(classes)
      }
    }
  }

#endif
