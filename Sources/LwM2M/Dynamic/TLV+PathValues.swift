#if !hasFeature(Embedded)
  extension TLV: PathValueFormat {
    /// Finds all entries with a value. TLV has no names, so that `root` means nothing.
    ///
    /// Throws also when the request is for the root: TLV does not say of which Object it is.
    public static func decodeRecords(
      from payload: [UInt8], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [PayloadRecord] {
      guard payload.count < Int32.max else { throw PayloadError(.tooLong) }
      var walk = TLVWalk(payload, request)
      return try walk.records()
    }

    /// The value of an entry as a type.
    public static func value(
      of record: PayloadRecord, as type: ResourceType, in payload: [UInt8]
    ) throws(PayloadError) -> AnyResourceValue {
      let bytes = Array(payload[record.range])
      do throws(PayloadError) {
        // The value alone in an entry, for the functions that decode one of a type.
        return try value(as: type, in: encodeResource(bytes, of: 0, in: 0, id: 0))
      } catch { throw PayloadError(error.reason, offset: record.offset) }
    }

    private static func value(as type: ResourceType, in entry: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      switch type {
      case .string: .string(try decode(entry))
      case .integer: .integer(try decode(entry))
      case .unsignedInteger: .unsignedInteger(try decode(entry))
      case .float: .float(try decode(entry))
      case .boolean: .boolean(try decode(entry))
      case .opaque: .opaque(try decode(entry))
      case .time: .time(try decode(entry))
      case .objectLink: .objectLink(try decode(entry))
      case .coreLink: .coreLink(try decode(entry))
      }
    }

    private static func decode<Value: ResourceValue>(_ entry: [UInt8]) throws(PayloadError) -> Value {
      try decodeResource(Value.self, of: 0, in: 0, id: 0, from: entry)
    }

    /// The bytes of an entry.
    public static func value(of record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      .opaque(Array(payload[record.range]))
    }
  }

  /// Goes through all entries of a TLV payload, into those that hold others.
  private struct TLVWalk {
    private let payload: [UInt8]
    private let request: PathKey
    private let requestDepth: Int
    private var found: [PayloadRecord] = []
    /// The paths of all entries, and where they begin.
    private var entries: [(bits: UInt64, start: Int)] = []

    init(_ payload: [UInt8], _ request: ResourcePath) {
      self.payload = payload
      self.request = PathKey(request)
      requestDepth = self.request.depth
    }

    /// All records, in the order of the payload.
    mutating func records() throws(PayloadError) -> [PayloadRecord] {
      guard requestDepth > 0 else { throw PayloadError(.notRepresentable) }
      if payload.isEmpty {
        guard requestDepth < 4 else { throw PayloadError(.empty) }
        return [PayloadRecord(key: request, kind: .empty)]
      }
      var position = 0
      let level = try header(at: &position, end: payload.count).level
      // What stands at the top belongs to what the request's path names.
      guard level <= requestDepth else { throw PayloadError(.misplacedEntry, offset: 0) }
      var container = PathKey(bits: .max)
      for part in 0..<level { container.set(part, request.part(part)) }
      try take(0..<payload.count, in: container, level: level)
      try checkOnce()
      return found
    }

    /// Goes through the entries in a range, whose IDs are the part of their paths at `level`.
    private mutating func take(_ range: Range<Int>, in container: PathKey, level: Int) throws(PayloadError) {
      var position = range.lowerBound
      while position < range.upperBound {
        let start = position
        let header = try header(at: &position, end: range.upperBound)
        guard header.level == level else { throw PayloadError(.misplacedEntry, offset: start) }
        guard level >= requestDepth || request.part(level) == header.id else {
          throw PayloadError(.unexpectedID(header.id), offset: start)
        }
        var key = container
        key.set(level, header.id)
        entries.append((key.bits, start))
        let content = position..<position + header.length
        if header.holdsEntries, !content.isEmpty {
          try take(content, in: key, level: level + 1)
        } else {
          try add(key, header.holdsEntries ? .empty : .any, content)
        }
        position = content.upperBound
      }
    }

    /// The head of the entry at `position`, which moves behind it.
    private func header(at position: inout Int, end: Int) throws(PayloadError) -> TLVHeader {
      try PayloadBytes.with(payload) { (bytes) throws(PayloadError) in
        try TLVReader.header(in: bytes, at: &position, end: end)
      }
    }

    private mutating func add(
      _ key: PathKey, _ kind: PayloadRecord.Kind, _ content: Range<Int>
    ) throws(PayloadError) {
      guard key.isWithin(request) else {
        throw PayloadError(kind == .empty ? .empty : .wrongMultiplicity, offset: content.lowerBound)
      }
      var record = PayloadRecord(key: key, kind: kind)
      record.start = UInt32(content.lowerBound)
      record.end = UInt32(content.upperBound)
      found.append(record)
    }

    /// Throws when two entries have the same path.
    private func checkOnce() throws(PayloadError) {
      let sorted = entries.sorted { ($0.bits, $0.start) < ($1.bits, $1.start) }
      for index in sorted.indices.dropFirst() where sorted[index - 1].bits == sorted[index].bits {
        throw PayloadError(.duplicatePath(PathKey(bits: sorted[index].bits).path), offset: sorted[index].start)
      }
    }
  }

  extension TLVHeader {
    /// Which part of a path the ID is, from 0: 1 for an Object Instance.
    fileprivate var level: Int {
      switch kind {
      case .objectInstance: 1
      case .resourceInstance: 3
      default: 2
      }
    }

    fileprivate var holdsEntries: Bool { kind == .objectInstance || kind == .multipleResource }
  }
#endif
