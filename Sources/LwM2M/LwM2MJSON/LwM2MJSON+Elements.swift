/// What stands around the elements, in any order.
struct LwM2MJSONHead {
  var baseName: [UInt8] = []
  var baseTime: Int64 = 0
  /// Where the array of elements begins.
  var elements: Int

  /// Goes over a whole payload. Throws when it is not one object with elements.
  init(_ cursor: inout JSONCursor) throws(PayloadError) {
    var elements: Int?
    var seen: Set3 = []
    try cursor.take("{", orExpect: .object)
    var isFirst = true
    while try cursor.next(before: "}", isFirst: &isFirst) {
      let offset = cursor.position
      let label = try cursor.takeShortLabel()
      try cursor.take(":", orExpect: .colon)
      _ = cursor.peek()
      let start = cursor.position
      switch label {
      case 0x626E:  // bn
        try seen.note(.name, at: offset)
        try cursor.decode(try cursor.takeString(), to: &baseName)
      case 0x6274:  // bt
        try seen.note(.time, at: offset)
        guard let time = try cursor.takeNumber().nanoseconds else { throw PayloadError(.invalidTime, offset: start) }
        baseTime = time
      case 0x65:  // e
        try seen.note(.value, at: offset)
        elements = start
        try cursor.skipValue()
      default:
        try cursor.skipValue()
      }
    }
    try cursor.takeEnd()
    guard let elements else { throw PayloadError(.expected(.array), offset: cursor.position) }
    self.elements = elements
  }
}

/// Which of three fields were seen.
struct Set3: OptionSet {
  var rawValue: UInt8
  static let name = Self(rawValue: 1)
  static let time = Self(rawValue: 2)
  static let value = Self(rawValue: 4)

  /// Throws when a field was already seen.
  mutating func note(_ field: Self, at offset: Int) throws(PayloadError) {
    guard insert(field).inserted else { throw PayloadError(.duplicateField, offset: offset) }
  }
}

extension JSONCursor {
  /// Goes over the name of a field; returns its characters in one number, 0 when they are more than four.
  mutating func takeShortLabel() throws(PayloadError) -> UInt32 {
    try packedLabel(try takeString(orExpect: .label))
  }

  /// Goes over an element: `n`, `t`, and one of `v`, `bv`, `sv`, `ov`.
  mutating func takeElement(
    _ head: LwM2MJSONHead, request: ResourcePath
  ) throws(PayloadError) -> PayloadRecord {
    try take("{", orExpect: .object)
    let begin = position - 1
    var name: [UInt8] = []
    var record = PayloadRecord(key: PathKey(bits: .max), kind: .nothing)
    var time: Int64 = 0
    var seen: Set3 = []
    var isFirst = true
    while try next(before: "}", isFirst: &isFirst) {
      let offset = position
      let label = try takeShortLabel()
      try take(":", orExpect: .colon)
      _ = peek()
      let start = position
      switch label {
      case 0x6E:  // n
        try seen.note(.name, at: offset)
        try decode(try takeString(), to: &name)
      case 0x74:  // t
        try seen.note(.time, at: offset)
        guard let nanoseconds = try takeNumber().nanoseconds else { throw PayloadError(.invalidTime, offset: start) }
        time = nanoseconds
      default:
        if try takeElementValue(label, into: &record) { try seen.note(.value, at: offset) } else { try skipValue() }
      }
    }
    guard seen.contains(.value) else { throw PayloadError(.missingValue, offset: begin) }
    try finishElement(&record, name: name, time: time, head, request: request)
    return record
  }

  /// Goes over a value; does nothing and tells so when the field is none.
  private mutating func takeElementValue(
    _ label: UInt32, into record: inout PayloadRecord
  ) throws(PayloadError) -> Bool {
    var range = position..<position
    switch label {
    case 0x76:  // v
      record.kind = .number
      _ = try takeNumber()
    case 0x6276:  // bv
      record.kind = .boolean
      guard takeBoolean() != nil else { throw PayloadError(.invalidValue(.boolean), offset: position) }
    case 0x7376:  // sv
      record.kind = .text
      range = try takeString()
    case 0x6F76:  // ov
      record.kind = .link
      range = try takeString()
    default: return false
    }
    record.start = UInt32(range.lowerBound)
    record.end = UInt32(range.isEmpty ? range.lowerBound : range.upperBound)
    return true
  }

  private func finishElement(
    _ record: inout PayloadRecord, name: [UInt8], time: Int64, _ head: LwM2MJSONHead, request: ResourcePath
  ) throws(PayloadError) {
    let (nanoseconds, overflow) = head.baseTime.addingReportingOverflow(time)
    if overflow { throw PayloadError(.invalidTime, offset: record.offset) }
    if nanoseconds != 0 {
      record.time = RecordTime(nanoseconds: nanoseconds, since: nanoseconds > 0 ? .epoch : .now)
    }
    guard let key = Self.key(name, head, request), key.depth > 2 else {
      throw PayloadError(.invalidPath, offset: record.offset)
    }
    record.key = key
  }

  /// The path of an element: base name and name, one behind the other; without a base name, a name without a slash in
  /// front is relative to the request.
  private static func key(_ name: [UInt8], _ head: LwM2MJSONHead, _ request: ResourcePath) -> PathKey? {
    guard head.baseName.count + name.count <= PathKey.longestText else { return nil }
    var text = head.baseName + name
    if text.first == UInt8(ascii: "/") { return PathKey(text: text) }
    guard head.baseName.isEmpty else { return PathKey(text: [UInt8(ascii: "/")] + text) }
    let key = PathKey(request)
    if text.isEmpty { return key }
    text = []
    key.write(0..<key.depth, to: &text)
    return PathKey(text: text + [UInt8(ascii: "/")] + name)
  }
}
