extension JSONCursor {
  /// Goes over a record of a pack (RFC 8428, section 5).
  mutating func takeRecord(into resolver: inout SenMLResolver) throws(PayloadError) {
    try take("{", orExpect: .object)
    resolver.begin(at: position - 1)
    var isFirst = true
    while try next(before: "}", isFirst: &isFirst) {
      let offset = position
      let label = try takeLabel()
      try take(":", orExpect: .colon)
      _ = peek()
      guard let label else {
        try skipValue()
        continue
      }
      try resolver.note(label, at: offset)
      try takeField(label, into: &resolver)
    }
    try resolver.finishRecord()
  }

  /// Goes over the name of a field; `nil` when it means nothing here. Throws when it must be understood.
  private mutating func takeLabel() throws(PayloadError) -> SenMLLabel? {
    let range = try takeString(orExpect: .label)
    if let label = SenMLLabel(packed: try packedLabel(range)) { return label }
    var text: [UInt8] = []
    try decode(range, to: &text)
    // RFC 8428, section 4.4.
    if text.last == UInt8(ascii: "_") { throw PayloadError(.unknownField, offset: range.lowerBound) }
    return nil
  }

  private mutating func takeField(_ label: SenMLLabel, into resolver: inout SenMLResolver) throws(PayloadError) {
    let offset = position
    if resolver.allowsNull, label.kind != nil, takeWord("null") {
      return try resolver.setValue(.nothing, offset..<position)
    }
    switch label {
    case .baseVersion:
      guard try takeNumber().integer == 10 else { throw PayloadError(.unsupportedVersion, offset: offset) }
    case .baseName, .name:
      let range = try takeString()
      try resolver.setName(label) { (name) throws(PayloadError) in try decode(range, to: &name) }
    case .baseTime, .time:
      try resolver.setTime(label, try takeNumber().nanoseconds, at: offset)
    case .baseValue:
      _ = try takeNumber()
      resolver.setBaseValue(at: offset)
    case .value:
      _ = try takeNumber()
      try resolver.setValue(.number, offset..<position)
    case .boolean:
      guard takeBoolean() != nil else { throw PayloadError(.invalidValue(.boolean), offset: offset) }
      try resolver.setValue(.boolean, offset..<position)
    case .text, .data, .link:
      try resolver.setValue(label.kind ?? .text, try takeString())
    case .baseUnit, .baseSum, .unit, .sum, .updateTime:
      try skipValue()
    }
  }
}
