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
      var reader = TLVReader(payload)
      reader.entry = TLVHeader(kind: .resource, id: 0, length: Int(record.end) - Int(record.start))
      reader.valueStart = record.offset
      return try AnyResourceValue(type, from: &reader)
    }

    /// The bytes of an entry.
    public static func value(of record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      try value(of: record, as: .opaque, in: payload)
    }
  }

  /// Goes through all entries of a TLV payload, into those that hold others.
  private struct TLVWalk {
    private let reader: TLVReader
    private let length: Int
    private let request: PathKey
    private let requestDepth: Int
    private var found: [PayloadRecord] = []
    /// The paths of all entries, and where they begin.
    private var entries: [(bits: UInt64, start: Int)] = []

    init(_ payload: [UInt8], _ request: ResourcePath) {
      reader = TLVReader(payload)
      length = payload.count
      self.request = PathKey(request)
      requestDepth = self.request.depth
    }

    /// All records, in the order of the payload.
    mutating func records() throws(PayloadError) -> [PayloadRecord] {
      guard requestDepth > 0 else { throw PayloadError(.notRepresentable) }
      if length == 0 {
        guard requestDepth < 4 else { throw PayloadError(.empty) }
        return [PayloadRecord(key: request, kind: .empty)]
      }
      var position = 0
      let level = try TLVReader.header(in: reader.bytes, at: &position, end: length).level
      // What stands at the top belongs to what the request's path names.
      guard level <= requestDepth else { throw PayloadError(.misplacedEntry, offset: 0) }
      var container = PathKey(bits: .max)
      for part in 0..<level { container.set(part, request.part(part)) }
      try take(0..<length, in: container, level: level)
      try checkOnce()
      return found
    }

    /// Goes through the entries in a range, whose IDs are the part of their paths at `level`.
    private mutating func take(_ range: Range<Int>, in container: PathKey, level: Int) throws(PayloadError) {
      var position = range.lowerBound
      while position < range.upperBound {
        let start = position
        let header = try TLVReader.header(in: reader.bytes, at: &position, end: range.upperBound)
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
        let key = PathKey(bits: sorted[index].bits)
        throw PayloadError(.duplicateID(key.part(key.depth - 1)), offset: sorted[index].start)
      }
    }
  }

  extension TLVHeader {
    /// Which part of a path the ID is, from 0: 1 for an Object Instance.
    fileprivate var level: Int {
      switch kind {
      case .objectInstance: 1
      case .resource, .multipleResource: 2
      case .resourceInstance: 3
      }
    }

    fileprivate var holdsEntries: Bool { kind == .objectInstance || kind == .multipleResource }
  }
#endif
