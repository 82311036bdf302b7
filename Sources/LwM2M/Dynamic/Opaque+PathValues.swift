#if !hasFeature(Embedded)
  extension Opaque: PathValueFormat {
    /// The bytes.
    public static func value(of record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> AnyResourceValue {
      .opaque(payload)
    }
  }
#endif
