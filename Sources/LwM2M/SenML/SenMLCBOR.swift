/// SenML CBOR, Content-Format 112 (RFC 8428, section 6; LwM2M Core 7.4.5).
///
/// Written with the base names that make it shortest, and with definite lengths; read in any form.
public enum SenMLCBOR: CompositeFormat, CBORSyntax {
  /// `application/senml+cbor`.
  public static var number: UInt16 { 112 }
  /// A pack has a record for each value, and none for no value.
  public static var hasEmptyResources: Bool { false }

  /// Finds the records of a pack; an empty payload has none.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    try records(in: payload, SenMLResolver(root: root))
  }

  static func records(
    in payload: [UInt8], _ resolver: consuming SenMLResolver
  ) throws(PayloadError) -> [PayloadRecord] {
    guard !payload.isEmpty else { return [] }
    var cursor = CBORCursor(payload)
    let head = try cursor.takeHead()
    guard head.kind == .array else { throw PayloadError(.expected(.array), offset: 0) }
    // A record with a path takes 7 bytes at least, but where names are all in base names.
    resolver.reserveCapacity(Int(min(head.argument, UInt64(payload.count / 7))))
    var index: UInt64 = 0
    while try cursor.next(in: head, index: &index) { try cursor.takeRecord(into: &resolver) }
    try cursor.takeEnd()
    return resolver.finish()
  }

  /// Puts records together as a pack.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try buffer.check()
    let names = BaseNames(buffer, nameCost: 2, baseCost: 2)
    var times = BaseTimes()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(names.length + buffer.values.count + 12 * buffer.records.count + 5)
    CBORBytes.writeHead(.array, UInt64(buffer.records.count), to: &bytes)
    for index in buffer.records.indices {
      let base = names.baseLength(at: index)
      let name = names.nameLength(at: index)
      let time = try times.fields(for: buffer.records[index].time)
      let value = buffer.range(of: index)
      var count: UInt64 = name == 0 ? 0 : 1
      if base != nil { count += 1 }
      if time.base != nil || time.time != nil { count += 1 }
      if !value.isEmpty { count += 1 }
      CBORBytes.writeHead(.map, count, to: &bytes)
      if let base {
        writeHead(label: -2, textOfLength: base, to: &bytes)
        names.writeBase(at: index, to: &bytes)
      }
      write(label: -3, time.base, to: &bytes)
      if name > 0 {
        writeHead(label: 0, textOfLength: name, to: &bytes)
        names.writeName(at: index, to: &bytes)
      }
      write(label: 6, time.time, to: &bytes)
      bytes.append(from: buffer.values, value)
    }
    return bytes
  }

  private static func writeHead(label: Int64, textOfLength length: Int, to bytes: inout [UInt8]) {
    CBORBytes.write(label, to: &bytes)
    CBORBytes.writeHead(.text, UInt64(length), to: &bytes)
  }

  private static func write(label: Int64, _ nanoseconds: Int64?, to bytes: inout [UInt8]) {
    guard let nanoseconds else { return }
    CBORBytes.write(label, to: &bytes)
    CBORBytes.write(nanoseconds: nanoseconds, to: &bytes)
  }
}
