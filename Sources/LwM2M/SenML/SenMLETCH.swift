// SenML-ETCH (RFC 8790): what FETCH and iPATCH send, in LwM2M 1.2 the requests of Read-Composite, Observe-Composite and
// Write-Composite. A pack is one of SenML in which a record may have no value: FETCH asks for its path, iPATCH removes what is
// there (section 3.2: the value is null).

/// SenML-ETCH JSON, Content-Format 320 (RFC 8790; LwM2M Core 1.2, 7.4.4).
public enum SenMLETCHJSON: PathListFormat, JSONSyntax {
  /// `application/senml-etch+json`.
  public static var number: UInt16 { 320 }
  /// Those of SenML JSON.
  public static var labels: JSONLabels { SenMLJSON.labels }
  /// A pack has a record for each value, and none for no value.
  public static var hasEmptyResources: Bool { false }

  /// Finds the records of a pack. Null is no value, as is nothing.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    try SenMLJSON.records(in: payload, SenMLResolver(root: root, allowsNull: true))
  }

  /// Puts records together as a pack.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try SenMLJSON.compose(buffer.settingRemovals(to: Array("\"v\":null".utf8)))
  }
}

/// SenML-ETCH CBOR, Content-Format 322 (RFC 8790; LwM2M Core 1.2, 7.4.5).
public enum SenMLETCHCBOR: PathListFormat, CBORSyntax {
  /// `application/senml-etch+cbor`.
  public static var number: UInt16 { 322 }
  /// A pack has a record for each value, and none for no value.
  public static var hasEmptyResources: Bool { false }

  /// Finds the records of a pack. Null is no value, as is nothing.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    try SenMLCBOR.records(in: payload, SenMLResolver(root: root, allowsNull: true))
  }

  /// Puts records together as a pack.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try SenMLCBOR.compose(buffer.settingRemovals(to: [2, 0xF6]))
  }
}

extension SenMLETCHCBOR {
  /// Writes a String, as all of these as SenML CBOR does.
  public static func write(_ value: String, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes an Integer or a Time.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes an Unsigned Integer.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes a Float.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes a Boolean.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes an Opaque.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
  /// Writes an Objlnk.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) { SenMLCBOR.write(value, to: &buffer) }
}

extension RecordBuffer {
  /// It with this field in each record without a value, when others have values: the pack is of an iPATCH then. One that has
  /// paths alone may be of a FETCH, and stays as it is; LwM2M removes what a Write-Composite says no value of just as well.
  fileprivate func settingRemovals(to field: [UInt8]) -> RecordBuffer {
    guard records.contains(where: { $0.kind != .nothing }), records.contains(where: { $0.kind == .nothing }) else {
      return self
    }
    var buffer = self
    buffer.values.removeAll()
    for index in records.indices {
      if records[index].kind == .nothing {
        buffer.values += field
      } else {
        buffer.values.append(from: values, range(of: index))
      }
      buffer.records[index].end = buffer.values.count
    }
    return buffer
  }
}
