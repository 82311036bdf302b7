#if Registry

  /// How an import deals with what it meets.
  public struct ImportOptions: Hashable, Sendable {
    /// Whether a definition replaces a stored one that it contradicts.
    public var replaces: Bool
    /// Who owns Objects of which no index says that.
    public var owner: String

    /// Options; nothing is replaced unless asked for.
    public init(replaces: Bool = false, owner: String = "") {
      self.replaces = replaces
      self.owner = owner
    }
  }

#endif
