#if Registry
  public import LwM2MModel

  /// What a look-up or a search finds.
  public enum RegistryMatch: Sendable {
    /// An Object, in one version.
    case object(ObjectSummary)
    /// A reusable Resource.
    case resource(ReusableResource)
  }

#endif
