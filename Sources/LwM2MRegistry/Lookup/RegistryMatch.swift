#if Registry
  import LwM2MModel
  public import LwM2MRegistryFiles

  /// What a look-up or a search finds.
  public enum RegistryMatch: Sendable {
    /// An Object, in one version.
    case object(ObjectSummary)
    /// A reusable Resource.
    case resource(ReusableResource)
  }

#endif
