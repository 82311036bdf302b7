#if hasFeature(Embedded)
  /// Nothing: Embedded Swift has no `Codable`.
  public typealias DocumentCodable = Sendable
#else
  /// `Codable`, which Embedded Swift does not have.
  public typealias DocumentCodable = Codable
#endif
