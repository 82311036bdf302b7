extension TLVReader {
  /// Reads a String. Throws when it is not UTF-8.
  @inlinable
  public mutating func readString() throws(PayloadError) -> String {
    try text(as: .string)
  }

  /// Reads an Integer of 1, 2, 4 or 8 bytes. Throws when it has another length.
  @inlinable @inline(__always)
  public mutating func readInteger() throws(PayloadError) -> Int64 {
    try signed(as: .integer)
  }

  /// Reads an Unsigned Integer of 1, 2, 4 or 8 bytes. Throws when it has another length.
  @inlinable
  public mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    try integerWord(as: .unsignedInteger) &>> unusedBits
  }

  /// Reads a Float of 4 or 8 bytes. Throws when it has another length.
  @inlinable @inline(__always)
  public mutating func readFloat() throws(PayloadError) -> Double {
    try checkSingle()
    let word = bytes.word(at: valueStart)
    switch entry.length {
    case 4: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: word &>> 32)))
    case 8: return Double(bitPattern: word)
    default: try PayloadError.fail(.invalidLength(.float), at: valueStart)
    }
  }

  /// Reads a Boolean. Throws when it is not one byte of 0 or 1.
  @inlinable
  public mutating func readBoolean() throws(PayloadError) -> Bool {
    try checkSingle()
    guard entry.length == 1 else { try PayloadError.fail(.invalidLength(.boolean), at: valueStart) }
    switch bytes.word(at: valueStart) &>> 56 {
    case 0: return false
    case 1: return true
    default: try PayloadError.fail(.invalidValue(.boolean), at: valueStart)
    }
  }

  /// Reads an Opaque.
  @inlinable
  public mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    try checkSingle()
    return bytes.copy(at: valueStart, count: entry.length)
  }

  /// Reads a Time. Throws when it is not an Integer.
  @inlinable
  public mutating func readTime() throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try signed(as: .time))
  }

  /// Reads an Objlnk. Throws when it has not 4 bytes.
  @inlinable
  public mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    try checkSingle()
    guard entry.length == 4 else { try PayloadError.fail(.invalidLength(.objectLink), at: valueStart) }
    let word = bytes.word(at: valueStart)
    return ObjectLink(
      ObjectID(rawValue: UInt16(truncatingIfNeeded: word &>> 48)),
      ObjectInstanceID(rawValue: UInt16(truncatingIfNeeded: word &>> 32)))
  }

  /// Reads a Corelnk. Throws when it is not UTF-8.
  @inlinable
  public mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    CoreLink(try text(as: .coreLink))
  }

  /// Throws when the entry has instances instead of a value.
  @inlinable @inline(__always)
  func checkSingle() throws(PayloadError) {
    guard entry.kind != .multipleResource else { try PayloadError.fail(.wrongMultiplicity, at: valueStart) }
  }

  /// How many of a word's 64 bits are not the value's, which has at most 8 bytes.
  @inlinable var unusedBits: UInt64 { UInt64(truncatingIfNeeded: 64 &- 8 &* entry.length) }

  /// The word that begins with the value. Throws when that has not 1, 2, 4 or 8 bytes.
  @inlinable @inline(__always)
  func integerWord(as type: ResourceType) throws(PayloadError) -> UInt64 {
    try checkSingle()
    switch entry.length {
    case 1, 2, 4, 8: return bytes.word(at: valueStart)
    default: try PayloadError.fail(.invalidLength(type), at: valueStart)
    }
  }

  @inlinable @inline(__always)
  func signed(as type: ResourceType) throws(PayloadError) -> Int64 {
    Int64(bitPattern: try integerWord(as: type)) &>> Int64(bitPattern: unusedBits)
  }

  @inlinable
  func text(as type: ResourceType) throws(PayloadError) -> String {
    try checkSingle()
    guard let text = bytes.text(at: valueStart, count: entry.length) else {
      try PayloadError.fail(.invalidValue(type), at: valueStart)
    }
    return text
  }
}
