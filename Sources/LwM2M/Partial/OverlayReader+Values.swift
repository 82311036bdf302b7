// Each value is read where it stands: in the Write, or in the instance that it changes.

extension OverlayReader {
  @inline(never)
  mutating func readString() throws(PayloadError) -> String {
    if isInFormer { return try former.readString() }
    return try base.readString()
  }

  @inline(never)
  mutating func readInteger() throws(PayloadError) -> Int64 {
    if isInFormer { return try former.readInteger() }
    return try base.readInteger()
  }

  @inline(never)
  mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    if isInFormer { return try former.readUnsignedInteger() }
    return try base.readUnsignedInteger()
  }

  @inline(never)
  mutating func readFloat() throws(PayloadError) -> Double {
    if isInFormer { return try former.readFloat() }
    return try base.readFloat()
  }

  @inline(never)
  mutating func readBoolean() throws(PayloadError) -> Bool {
    if isInFormer { return try former.readBoolean() }
    return try base.readBoolean()
  }

  @inline(never)
  mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    if isInFormer { return try former.readOpaque() }
    return try base.readOpaque()
  }

  @inline(never)
  mutating func readTime() throws(PayloadError) -> Timestamp {
    if isInFormer { return try former.readTime() }
    return try base.readTime()
  }

  @inline(never)
  mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    if isInFormer { return try former.readObjectLink() }
    return try base.readObjectLink()
  }

  @inline(never)
  mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    if isInFormer { return try former.readCoreLink() }
    return try base.readCoreLink()
  }
}
