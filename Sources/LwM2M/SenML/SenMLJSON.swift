/// SenML JSON, Content-Format 110 (RFC 8428, section 5; LwM2M Core 7.4.4).
///
/// Written with the base names that make it shortest; read with any, in any order.
public enum SenMLJSON: CompositeFormat, JSONSyntax {
  /// `application/senml+json`.
  public static var number: UInt16 { 110 }
  /// LwM2M Core, table 7.4.4-1. Opaques are base64url without padding (RFC 8428, section 4.3); padding and the alphabet
  /// of plain base64 are understood too: some devices write them.
  public static var labels: JSONLabels {
    JSONLabels(
      string: "\"vs\":", boolean: "\"vb\":", opaque: "\"vd\":", objectLink: "\"vlo\":", opaqueKind: .data,
      base64: .url, readableBase64: .any)
  }
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
    var cursor = JSONCursor(payload)
    try cursor.take("[", orExpect: .array)
    var isFirst = true
    while try cursor.next(before: "]", isFirst: &isFirst) {
      try cursor.takeRecord(into: &resolver)
    }
    try cursor.takeEnd()
    return resolver.finish()
  }

  /// Puts records together as a pack.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try buffer.check()
    let names = BaseNames(buffer, nameCost: 7, baseCost: 8)
    var text: [UInt8] = []
    text.reserveCapacity(names.length + buffer.values.count + 24 * buffer.records.count)
    var times = BaseTimes()
    text.append(UInt8(ascii: "["))
    for index in buffer.records.indices {
      JSONText.put(index == 0 ? "{" : ",{", to: &text)
      var fields = JSONFields()
      if names.baseLength(at: index) != nil {
        fields.write("\"bn\":\"", to: &text)
        names.writeBase(at: index, to: &text)
        text.append(UInt8(ascii: "\""))
      }
      let time = try times.fields(for: buffer.records[index].time)
      if let base = time.base { fields.write("\"bt\":", nanoseconds: base, to: &text) }
      if names.nameLength(at: index) > 0 {
        fields.write("\"n\":\"", to: &text)
        names.writeName(at: index, to: &text)
        text.append(UInt8(ascii: "\""))
      }
      if let time = time.time { fields.write("\"t\":", nanoseconds: time, to: &text) }
      let value = buffer.range(of: index)
      if !value.isEmpty {
        fields.write("", to: &text)
        text.append(from: buffer.values, value)
      }
      text.append(UInt8(ascii: "}"))
    }
    text.append(UInt8(ascii: "]"))
    return text
  }
}

/// Puts commas between the fields of an object.
private struct JSONFields {
  var isFirst = true

  mutating func write(_ head: StaticString, nanoseconds: Int64, to text: inout [UInt8]) {
    write(head, to: &text)
    JSONText.write(nanoseconds: nanoseconds, to: &text)
  }

  /// Writes the field as far as its content.
  mutating func write(_ head: StaticString, to text: inout [UInt8]) {
    if !isFirst { text.append(UInt8(ascii: ",")) }
    isFirst = false
    JSONText.put(head, to: &text)
  }
}
