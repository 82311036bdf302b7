/// What the formats have in common that hold the value of one Resource or Resource Instance, and no path.
public protocol SingleValueSyntax: RecordSyntax {}

extension SingleValueSyntax {
  /// A payload always has its one value.
  public static var hasEmptyResources: Bool { true }

  /// The whole payload, as the value of what was asked for.
  static func wholeRecord(_ payload: [UInt8], request: ResourcePath) -> PayloadRecord {
    var record = PayloadRecord(key: PathKey(request), kind: .any)
    record.end = UInt32(payload.count)
    return record
  }

  /// The value alone. Throws when there are several, or none.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try buffer.check()
    guard buffer.records.count == 1, let record = buffer.records.first, record.kind == .any, record.time == nil else {
      throw PayloadError(.notRepresentable)
    }
    return buffer.values
  }
}
