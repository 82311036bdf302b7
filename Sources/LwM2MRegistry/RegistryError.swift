#if Registry

  /// Why something was not done. Nothing has changed then.
  public struct RegistryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Kind: Hashable, Sendable {
      /// There is no registry at the place.
      case missing
      /// There is something at the place already.
      case exists
      /// The file is no registry: it is another program's, or no SQLite database.
      case foreign
      /// The file was written by a newer release.
      case newer
      /// The file is damaged.
      case damaged
      /// The file or its folder cannot be written.
      case readOnly
      /// The disk is full, or the file may not grow.
      case full
      /// Another program held the registry for too long.
      case busy
      /// The system refused in another way.
      case system
      /// What was asked for is not in the registry.
      case notFound
      /// What was asked for contradicts what is stored, or the rules.
      case refused
      /// There is no free ID left.
      case exhausted
      /// The definition has errors, which `diagnostics` of the outcome list.
      case invalid
    }

    /// What kind of failure it is.
    public var kind: Kind
    /// What failed, the file or value that it is about, and the way out: one sentence in lower case without a full stop.
    public var description: String

    /// A failure.
    public init(_ kind: Kind, _ description: String) {
      self.kind = kind
      self.description = description
    }
  }

#endif
