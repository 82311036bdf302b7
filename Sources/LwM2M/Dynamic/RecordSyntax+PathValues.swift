#if !hasFeature(Embedded)
  // What all formats of records do alike for values whose types are known only at run time.

  extension PathValueFormat where Self: RecordSyntax {
    /// Finds all records of a payload.
    public static func decodeRecords(
      from payload: [UInt8], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [PayloadRecord] {
      guard payload.count < Int32.max else { throw PayloadError(.tooLong) }
      var records = try records(in: payload, request: request, root: root.bytes)
      let key = PathKey(request)
      for record in records where !record.key.isWithin(key) {
        throw PayloadError(.unexpectedPath(record.path), offset: record.offset)
      }
      try records.checkOnce()
      records.sort { $0.start < $1.start }
      return records
    }

    /// The value of a record as a type.
    public static func value(
      of record: PayloadRecord, as type: ResourceType, in payload: [UInt8]
    ) throws(PayloadError) -> AnyResourceValue {
      switch type {
      case .string: .string(try readString(record, in: payload))
      case .integer: .integer(try readInteger(record, in: payload))
      case .unsignedInteger: .unsignedInteger(try readUnsignedInteger(record, in: payload))
      case .float: .float(try readFloat(record, in: payload))
      case .boolean: .boolean(try readBoolean(record, in: payload))
      case .opaque: .opaque(try readOpaque(record, in: payload))
      case .time: .time(try readTime(record, in: payload))
      case .objectLink: .objectLink(try readObjectLink(record, in: payload))
      case .coreLink: .coreLink(CoreLink(try readString(record, in: payload)))
      }
    }

    /// The value of a record with the type that its label says.
    public static func value(
      of record: PayloadRecord, in payload: [UInt8]
    ) throws(PayloadError) -> AnyResourceValue {
      switch record.kind {
      case .number: try number(record, in: payload)
      case .boolean: .boolean(try readBoolean(record, in: payload))
      case .data: .opaque(try readOpaque(record, in: payload))
      case .link: .objectLink(try readObjectLink(record, in: payload))
      default: .string(try readString(record, in: payload))
      }
    }

    /// A number as an Integer where it has no fraction, and as a Float where it has.
    static func number(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      let float = try readFloat(record, in: payload)
      if float == 0, float.sign == .minus { return .float(float) }
      if let integer = try? readInteger(record, in: payload) { return .integer(integer) }
      if let integer = try? readUnsignedInteger(record, in: payload) { return .unsignedInteger(integer) }
      // A fraction too small for a Double is gone by now, and the rest would be read as an Integer when it comes back.
      if let integer = WireNumber.float(float).integer { return .integer(integer) }
      if let integer = WireNumber.float(float).unsignedInteger { return .unsignedInteger(integer) }
      return .float(float)
    }

    /// The payload of values.
    public static func encode(
      _ values: [PathValue], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [UInt8] {
      try values.check(within: request)
      var writer = RecordWriter<Self>()
      writer.buffer.root = root.bytes
      for value in values {
        writer.buffer.key = PathKey(value.path)
        writer.buffer.time = value.time
        switch value.content {
        case .value(let value): value.write(to: &writer)
        case .empty: if hasEmptyResources { writer.buffer.endRecord(.empty) }
        case .nothing: writer.buffer.endRecord(.nothing)
        }
      }
      return try writer.finish()
    }
  }

  extension [PayloadRecord] {
    /// Throws when a path comes twice at one time, or a Resource has both a value and instances; the array is in order.
    fileprivate func checkOnce() throws(PayloadError) {
      for index in indices.dropFirst() {
        let (former, record) = (self[index - 1], self[index])
        if former.key == record.key, (former.time ?? .now) == (record.time ?? .now) {
          throw PayloadError(.duplicatePath(record.key.path), offset: record.offset)
        }
        let isSameResource = former.key.bits >> 16 == record.key.bits >> 16 && former.key != record.key
        if isSameResource, record.key.depth == 3, record.kind != .nothing, former.kind != .nothing {
          throw PayloadError(.wrongMultiplicity, offset: record.offset)
        }
      }
    }
  }

  extension SenMLJSON: PathValueFormat {}
  extension SenMLCBOR: PathValueFormat {}
  extension SenMLETCHJSON: PathValueFormat {}
  extension SenMLETCHCBOR: PathValueFormat {}
  extension LwM2MCBOR: PathValueFormat {}
  extension LwM2MJSON: PathValueFormat {}
  extension CBOR: PathValueFormat {}
  extension PlainText: PathValueFormat {}
#endif
