#if Registry
  public import LwM2MDiagnostics

  /// What an import did.
  public struct ImportReport: Sendable {
    /// How many things of a kind were met, each once.
    public struct Counts: Hashable, Sendable {
      /// Not stored before.
      public var new = 0
      /// Stored before, and the same.
      public var unchanged = 0
      /// Stored before, and replaced or brought up to date.
      public var changed = 0
      /// Not stored; `diagnostics` say why.
      public var refused = 0

      /// How many in all.
      public var total: Int { new + unchanged + changed + refused }
    }

    /// Versions of Objects with their definitions.
    public var definitions = Counts()
    /// Versions that the index lists without a definition, and what else it says of versions.
    public var entries = Counts()
    /// Reusable Resources.
    public var reusableResources = Counts()
    /// Units.
    public var units = Counts()
    /// How many files were read.
    public var fileCount = 0
    /// Why things were refused, and what is irregular.
    public var diagnostics: [Diagnostic] = []

    /// How many things were refused.
    public var refusedCount: Int {
      definitions.refused + entries.refused + reusableResources.refused + units.refused
    }

    /// Whether the registry is as it was.
    public var isUnchanged: Bool {
      [definitions, entries, reusableResources, units].allSatisfy { $0.new == 0 && $0.changed == 0 }
    }
  }

#endif
