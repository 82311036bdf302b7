extension CBORCursor {
  /// Goes over the entries of a map whose head was just taken, and which stands below a path of `depth` parts.
  ///
  /// A path has four parts at most, and so have maps in each other.
  mutating func takeEntries(
    of head: CBORHead, below path: PathKey, depth: Int, into list: inout RecordList
  ) throws(PayloadError) {
    var index: UInt64 = 0
    while try next(in: head, index: &index) {
      var key = path
      var keyDepth = depth
      try takeKey(into: &key, &keyDepth)
      let start = position
      let value = try takeHead()
      guard value.kind != .array else { throw PayloadError(.expected(.value), offset: start) }
      if value.kind == .map, try !isEmpty(value) {
        guard keyDepth < 4 else { throw PayloadError(.invalidPath, offset: start) }
        try takeEntries(of: value, below: key, depth: keyDepth, into: &list)
        continue
      }
      var record = PayloadRecord(key: key, kind: kind(of: value))
      position = start
      try skipItem()
      record.start = UInt32(start)
      record.end = UInt32(position)
      let range = record.kind == .empty ? 1...3 : record.kind == .nothing ? 1...4 : 3...4
      guard range ~= keyDepth else { throw PayloadError(.invalidPath, offset: start) }
      list.append(record)
    }
  }

  private func kind(of head: CBORHead) -> PayloadRecord.Kind {
    if head.kind == .map { return .empty }
    return head.kind == .simple && head.info == 22 ? .nothing : .any
  }

  /// Whether the map with this head ends at once.
  private func isEmpty(_ head: CBORHead) throws(PayloadError) -> Bool {
    guard head.isIndefinite else { return head.argument == 0 }
    guard position < bytes.count else { throw PayloadError(.truncated, offset: position) }
    return bytes[position] == 0xFF
  }

  /// Goes over a key: an ID, or an array of at least one.
  private mutating func takeKey(into path: inout PathKey, _ depth: inout Int) throws(PayloadError) {
    let start = position
    let head = try takeHead()
    guard head.kind == .array else {
      try append(head, at: start, to: &path, &depth)
      return
    }
    let formerDepth = depth
    var index: UInt64 = 0
    while try next(in: head, index: &index) {
      let place = position
      try append(takeHead(), at: place, to: &path, &depth)
    }
    guard depth > formerDepth else { throw PayloadError(.expected(.pathKey), offset: start) }
  }

  private func append(
    _ head: CBORHead, at offset: Int, to path: inout PathKey, _ depth: inout Int
  ) throws(PayloadError) {
    guard head.kind == .unsigned, head.argument < 65535 else {
      throw PayloadError(.expected(.pathKey), offset: offset)
    }
    guard depth < 4 else { throw PayloadError(.invalidPath, offset: offset) }
    path.set(depth, UInt16(truncatingIfNeeded: head.argument))
    depth += 1
  }
}
