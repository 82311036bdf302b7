// Each value is read where it stands: in the Write, or in the instance that it changes.

extension OverlayReader {
  mutating func readString() throws(PayloadError) -> String {
    if isInFormer { return try former.readString() }
    if let value = try restReader?.readString() { return value }
    return try base.readString()
  }

  mutating func readInteger() throws(PayloadError) -> Int64 {
    if isInFormer { return try former.readInteger() }
    if let value = try restReader?.readInteger() { return value }
    return try base.readInteger()
  }

  mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    if isInFormer { return try former.readUnsignedInteger() }
    if let value = try restReader?.readUnsignedInteger() { return value }
    return try base.readUnsignedInteger()
  }

  mutating func readFloat() throws(PayloadError) -> Double {
    if isInFormer { return try former.readFloat() }
    if let value = try restReader?.readFloat() { return value }
    return try base.readFloat()
  }

  mutating func readBoolean() throws(PayloadError) -> Bool {
    if isInFormer { return try former.readBoolean() }
    if let value = try restReader?.readBoolean() { return value }
    return try base.readBoolean()
  }

  mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    if isInFormer { return try former.readOpaque() }
    if let value = try restReader?.readOpaque() { return value }
    return try base.readOpaque()
  }

  mutating func readTime() throws(PayloadError) -> Timestamp {
    if isInFormer { return try former.readTime() }
    if let value = try restReader?.readTime() { return value }
    return try base.readTime()
  }

  mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    if isInFormer { return try former.readObjectLink() }
    if let value = try restReader?.readObjectLink() { return value }
    return try base.readObjectLink()
  }

  mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    if isInFormer { return try former.readCoreLink() }
    if let value = try restReader?.readCoreLink() { return value }
    return try base.readCoreLink()
  }
}
