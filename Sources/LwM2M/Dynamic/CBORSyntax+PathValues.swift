#if !hasFeature(Embedded)
  extension PathValueFormat where Self: CBORSyntax {
    /// The value of a record with the type that its label or its data item says.
    public static func value(
      of record: PayloadRecord, in payload: [UInt8]
    ) throws(PayloadError) -> AnyResourceValue {
      switch record.kind {
      case .number: return try number(record, in: payload)
      case .boolean: return .boolean(try readBoolean(record, in: payload))
      case .text: return .string(try readString(record, in: payload))
      case .data: return .opaque(try readOpaque(record, in: payload))
      case .link: return .objectLink(try readObjectLink(record, in: payload))
      default: return try item(record, in: payload)
      }
    }

    /// A data item without a label: what its head, behind tags, says.
    private static func item(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      var cursor = CBORCursor(payload, at: record.offset)
      var head = try cursor.takeHead()
      while head.kind == .tag {
        if head.argument < 2 { return .time(try readTime(record, in: payload)) }
        if head.argument == 4 { return try number(record, in: payload) }
        head = try cursor.takeHead()
      }
      switch head.kind {
      case .unsigned, .negative: return try number(record, in: payload)
      case .bytes: return .opaque(try readOpaque(record, in: payload))
      case .text: return .string(try readString(record, in: payload))
      case .simple where head.info == 20 || head.info == 21: return .boolean(try readBoolean(record, in: payload))
      case .simple where 25...27 ~= head.info: return .float(try readFloat(record, in: payload))
      default: throw PayloadError(.expected(.value), offset: record.offset)
      }
    }
  }
#endif
