/// A Content-Format that can list paths without values: what Read-Composite and Observe-Composite ask for, in SenML or, since
/// LwM2M 1.2, in SenML-ETCH.
public protocol PathListFormat: CompositeFormat {}

extension SenMLJSON: PathListFormat {}
extension SenMLCBOR: PathListFormat {}

extension PathListFormat {
  /// The payload that asks for these paths.
  public static func encode(paths: [ResourcePath], root: RootPath = .usual) throws(PayloadError) -> [UInt8] {
    var buffer = RecordBuffer()
    buffer.root = root.bytes
    for path in paths {
      buffer.key = PathKey(path)
      buffer.endRecord(.nothing)
    }
    return try compose(buffer)
  }

  /// The paths that a payload asks for, in its order.
  ///
  /// Throws when the payload is malformed, or a record has a value or a time.
  public static func decodePaths(from payload: [UInt8], root: RootPath = .usual) throws(PayloadError) -> [ResourcePath]
  {
    guard payload.count < Int32.max else { throw PayloadError(.tooLong) }
    var records = try records(in: payload, request: .root, root: root.bytes)
    records.sort { $0.start < $1.start }
    var paths: [ResourcePath] = []
    for record in records {
      guard record.kind == .nothing, record.time == nil else {
        throw PayloadError(.unexpectedValue, offset: record.offset)
      }
      paths.append(record.key.path)
    }
    return paths
  }
}
