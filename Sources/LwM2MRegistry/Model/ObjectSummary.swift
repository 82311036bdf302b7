#if Registry
  /// How far an Object ID has come.
  public enum ObjectState: String, Hashable, Sendable, CaseIterable {
    /// Given away; nothing is published.
    case assigned
    /// At least one version is published.
    case published
    /// Given away and given back, never published. It is not given away again unless somebody asks for that.
    case released
  }

  /// What a list says of one version of an Object.
  public struct ObjectSummary: Hashable, Sendable {
    /// The Object and the version.
    public var key: VersionKey
    /// Its name.
    public var name: String
    /// Who it belongs to; empty when that is not known.
    public var owner: String
    /// The URN as written.
    public var urn: String
    /// What the Object is for.
    public var summary: String
    /// How far the Object has come.
    public var state: ObjectState
    /// The class of its ID.
    public var className: String
    /// How many Resources it has, 0 when the definition is not stored.
    public var resourceCount: Int
    /// Whether its definition is stored.
    public var isDefined: Bool
  }

#endif
