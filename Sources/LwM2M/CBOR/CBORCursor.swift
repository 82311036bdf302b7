/// Goes through CBOR (RFC 8949) from one data item to the next. Every step is bounded by the bytes.
struct CBORCursor {
  let bytes: [UInt8]
  var position: Int

  /// At the start, or at a place within.
  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Goes over a head. Throws when it is none, or the payload ends within it.
  mutating func takeHead() throws(PayloadError) -> CBORHead {
    let start = position
    guard start < bytes.count else { throw PayloadError(.truncated, offset: start) }
    // Three bits always name a kind.
    let kind = CBORHead.Kind(rawValue: bytes[start] >> 5) ?? .simple
    let info = bytes[start] & 31
    position += 1
    switch info {
    case 0..<24:
      return CBORHead(kind: kind, info: info, argument: UInt64(info))
    case 24...27:
      let count = 1 << Int(info - 24)
      guard bytes.count - position >= count else { throw PayloadError(.truncated, offset: start) }
      var argument: UInt64 = 0
      for _ in 0..<count {
        argument = argument << 8 | UInt64(bytes[position])
        position += 1
      }
      // Simple values below 32 have one form only (section 3.3).
      if kind == .simple, info == 24, argument < 32 { throw PayloadError(.expected(.value), offset: start) }
      return CBORHead(kind: kind, info: info, argument: argument)
    case 31 where kind.rawValue > 1 && kind != .tag:
      return CBORHead(kind: kind, info: info, argument: 0)
    default:
      throw PayloadError(.expected(.value), offset: start)
    }
  }

  /// Goes over the content of bytes or text with this head; returns where it stands, when it is in one piece.
  mutating func takeContent(_ head: CBORHead) throws(PayloadError) -> Range<Int> {
    guard head.argument <= UInt64(bytes.count - position) else { throw PayloadError(.truncated, offset: position) }
    let start = position
    position += Int(head.argument)
    return start..<position
  }

  /// Goes to the next element of an array, or of a map, whose head this is; `index` counts them. Tells whether there
  /// is one.
  mutating func next(in head: CBORHead, index: inout UInt64) throws(PayloadError) -> Bool {
    guard head.isIndefinite else {
      index += 1
      return index <= head.argument
    }
    guard position < bytes.count else { throw PayloadError(.truncated, offset: position) }
    guard bytes[position] == 0xFF else { return true }
    position += 1
    return false
  }

  /// Goes over a data item of any kind.
  mutating func skipItem(depth: Int = 0) throws(PayloadError) {
    let start = position
    guard depth < NestingLimit.unknown else { throw PayloadError(.nestedTooDeeply, offset: start) }
    let head = try takeHead()
    switch head.kind {
    case .unsigned, .negative: break
    case .bytes, .text: try skipContent(head)
    case .array, .map:
      var index: UInt64 = 0
      while try next(in: head, index: &index) {
        try skipItem(depth: depth + 1)
        if head.kind == .map { try skipItem(depth: depth + 1) }
      }
    case .tag: try skipItem(depth: depth + 1)
    case .simple:
      if head.isBreak { throw PayloadError(.expected(.value), offset: start) }
    }
  }

  /// Goes over the content of bytes or text, in one piece or in several (section 3.2.3).
  mutating func skipContent(_ head: CBORHead) throws(PayloadError) {
    guard head.isIndefinite else {
      _ = try takeContent(head)
      return
    }
    while let chunk = try takeChunk(of: head.kind) { _ = try takeContent(chunk) }
  }

  /// Goes over the head of the next piece of bytes or text of indefinite length; `nil` at the end.
  mutating func takeChunk(of kind: CBORHead.Kind) throws(PayloadError) -> CBORHead? {
    let start = position
    let head = try takeHead()
    if head.isBreak { return nil }
    guard head.kind == kind, !head.isIndefinite else { throw PayloadError(.expected(.text), offset: start) }
    return head
  }

  /// Throws when there is anything left.
  func takeEnd() throws(PayloadError) {
    if position < bytes.count { throw PayloadError(.trailingBytes, offset: position) }
  }
}
