#if hasFeature(Embedded)
  /// Nothing: Embedded Swift has no `Codable`.
  public typealias DocumentCodable = Sendable
#else
  /// `Codable`, which Embedded Swift does not have, and what the keys of documents are.
  public protocol DocumentCodable: Codable {
    /// The names that are the keys of documents; `nil`, the default, when they are IDs.
    static var documentNames: DocumentNames? { get }
  }

  extension DocumentCodable {
    /// None: keys are IDs.
    @inlinable public static var documentNames: DocumentNames? { nil }
  }
#endif
