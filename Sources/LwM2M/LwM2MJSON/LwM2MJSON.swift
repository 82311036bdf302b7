/// The JSON of LwM2M 1.0, Content-Format 11543 (LwM2M 1.0, 6.4.4), which SenML JSON replaced in 1.1.
public enum LwM2MJSON: CompositeFormat, JSONSyntax {
  /// `application/vnd.oma.lwm2m+json`.
  public static var number: UInt16 { 11543 }
  /// LwM2M 1.0, table 19: Strings, and Opaques in base64, are `sv`.
  public static var labels: JSONLabels {
    JSONLabels(
      string: "\"sv\":", boolean: "\"bv\":", opaque: "\"sv\":", objectLink: "\"ov\":", opaqueKind: .text,
      base64: .padded, readableBase64: .padded)
  }
  /// There is an element for each value, and none for no value.
  public static var hasEmptyResources: Bool { false }

  /// Finds the elements of a payload. Without a base name, their names are absolute or relative to the request; `root`
  /// is not part of names.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    var cursor = JSONCursor(payload)
    let head = try LwM2MJSONHead(&cursor)
    var list = RecordList()
    cursor.position = head.elements
    try cursor.take("[", orExpect: .array)
    var isFirst = true
    while try cursor.next(before: "]", isFirst: &isFirst) {
      list.append(try cursor.takeElement(head, request: request))
    }
    return list.sorted()
  }

  /// Puts records together, with what all paths have in common as the base name.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try buffer.check()
    var text: [UInt8] = []
    text.reserveCapacity(buffer.values.count + 24 * buffer.records.count + 32)
    let base = commonParts(buffer.records)
    text.append(UInt8(ascii: "{"))
    if let first = buffer.records.first {
      JSONText.put("\"bn\":\"", to: &text)
      first.key.write(0..<base, to: &text)
      if base < first.key.depth { text.append(UInt8(ascii: "/")) }
      JSONText.put("\",", to: &text)
    }
    JSONText.put("\"e\":[", to: &text)
    for index in buffer.records.indices {
      JSONText.put(index == 0 ? "{" : ",{", to: &text)
      try write(buffer, index, behind: base, to: &text)
      text.append(UInt8(ascii: "}"))
    }
    JSONText.put("]}", to: &text)
    return text
  }

  /// How many parts of their paths all records share, such that all have a name behind them, or none has.
  private static func commonParts(_ records: [RecordBuffer.Record]) -> Int {
    guard let first = records.first else { return 0 }
    var count = first.key.depth
    for record in records.dropFirst() {
      while count > 0, record.key.bits >> UInt64(64 - 16 * count) != first.key.bits >> UInt64(64 - 16 * count) {
        count -= 1
      }
    }
    let whole = records.filter { $0.key.depth == count }
    return whole.isEmpty || whole.count == records.count ? count : count - 1
  }

  private static func write(
    _ buffer: RecordBuffer, _ index: Int, behind base: Int, to text: inout [UInt8]
  ) throws(PayloadError) {
    let record = buffer.records[index]
    let value = buffer.range(of: index)
    guard !value.isEmpty else { throw PayloadError(.notRepresentable) }
    if base < record.key.depth {
      var name: [UInt8] = []
      record.key.write(base..<record.key.depth, to: &name)
      JSONText.put("\"n\":\"", to: &text)
      text.append(contentsOf: name.dropFirst())
      JSONText.put("\",", to: &text)
    }
    text.append(from: buffer.values, value)
    if let time = record.time, time != .now {
      // Points in time are positive, and times before now are not: there is no other distinction.
      guard (time.nanoseconds > 0) == (time.origin == .epoch) else { throw PayloadError(.invalidTime) }
      JSONText.put(",\"t\":", to: &text)
      JSONText.write(nanoseconds: time.nanoseconds, to: &text)
    }
  }
}
