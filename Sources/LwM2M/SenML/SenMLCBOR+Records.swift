extension CBORCursor {
  /// Goes over a record of a pack (RFC 8428, section 6).
  mutating func takeRecord(into resolver: inout SenMLResolver) throws(PayloadError) {
    let start = position
    let head = try takeHead()
    guard head.kind == .map else { throw PayloadError(.expected(.object), offset: start) }
    resolver.begin(at: start)
    var index: UInt64 = 0
    while try next(in: head, index: &index) {
      let offset = position
      guard let label = try takeLabel() else {
        try skipItem()
        continue
      }
      try resolver.note(label, at: offset)
      try takeField(label, into: &resolver)
    }
    try resolver.finishRecord()
  }

  /// Goes over the label of a field; `nil` when it means nothing here. Throws when it must be understood.
  private mutating func takeLabel() throws(PayloadError) -> SenMLLabel? {
    let start = position
    let head = try takeHead()
    switch head.kind {
    case .unsigned: return Int64(exactly: head.argument).flatMap { SenMLLabel(number: $0) }
    case .negative: return head.argument < 1 << 63 ? SenMLLabel(number: -1 - Int64(head.argument)) : nil
    case .text:
      position = start
      let text = try takeBytes(.text, as: .string)
      // Of all labels, only `vlo` is text (LwM2M Core 7.4.5); others end with "_" if they must be understood.
      if SenMLLabel(packed: text.packed(text.indices)) == .link { return .link }
      if text.last == UInt8(ascii: "_") { throw PayloadError(.unknownField, offset: start) }
      return nil
    default: throw PayloadError(.expected(.label), offset: start)
    }
  }

  private mutating func takeField(_ label: SenMLLabel, into resolver: inout SenMLResolver) throws(PayloadError) {
    let offset = position
    switch label {
    case .baseVersion:
      guard try takeNumber(as: .integer).integer == 10 else {
        throw PayloadError(.unsupportedVersion, offset: offset)
      }
    case .baseName, .name:
      try resolver.setName(label) { (name) throws(PayloadError) in try takeBytes(.text, as: .string, to: &name) }
    case .baseTime, .time:
      try resolver.setTime(label, try takeNanoseconds(), at: offset)
    case .baseValue:
      _ = try takeNumber(as: .float)
      resolver.setBaseValue(at: offset)
    case .value, .text, .boolean, .data, .link:
      let isNull = resolver.allowsNull && offset < bytes.count && bytes[offset] == 0xF6
      try skipItem()
      try resolver.setValue(isNull ? .nothing : label.kind ?? .any, offset..<position)
    case .baseUnit, .baseSum, .unit, .sum, .updateTime:
      try skipItem()
    }
  }
}
