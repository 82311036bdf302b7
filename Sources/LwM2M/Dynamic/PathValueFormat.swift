#if !hasFeature(Embedded)
  /// A Content-Format whose payloads can be taken apart and put together value by value, for who knows the types of
  /// Resources only at run time.
  ///
  /// All formats for values of Resources conform. Generated types need none of it.
  public protocol PathValueFormat: ContentFormat {
    /// Finds everything in the answer to a request, in the order of the payload; names begin with `root`, where the format
    /// has names.
    ///
    /// Throws when the payload is malformed, says something twice, or has something outside of the request's path.
    static func decodeRecords(
      from payload: [UInt8], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [PayloadRecord]

    /// The value of a record that was found in `payload`, whose `content` is `value`, as a type.
    ///
    /// Throws when the value is none of the type.
    static func value(
      of record: PayloadRecord, as type: ResourceType, in payload: [UInt8]
    ) throws(PayloadError) -> AnyResourceValue

    /// The same with the type that the format itself says: an Opaque in TLV, which says nothing.
    ///
    /// Throws when the value is none of any type.
    static func value(of record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue

    /// The answer to a request: these values, each with its whole path. Formats that cannot say that a Resource has no
    /// instances leave it out.
    ///
    /// Throws when a value does not fit the format, comes twice, or is not within the request's path.
    static func encode(
      _ values: [PathValue], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [UInt8]
  }

  extension PayloadRecord {
    /// What stands at a path of a payload.
    public enum Content: Equatable, Sendable {
      /// A value.
      case value
      /// A Resource without instances, or an Object Instance without Resources.
      case empty
      /// Only the path.
      case nothing
    }

    /// Where it stands in the tree of Objects.
    public var path: ResourcePath { key.path }

    /// What stands there.
    public var content: Content {
      switch kind {
      case .empty: .empty
      case .nothing: .nothing
      default: .value
      }
    }
  }
#endif
