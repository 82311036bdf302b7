extension TLVReader {
  /// Reads a String. Throws when it is not UTF-8.
  @inlinable
  public mutating func readString() throws(PayloadError) -> String {
    try text(as: .string)
  }

  /// Reads an Integer of 1, 2, 4 or 8 bytes. Throws when it has another length.
  @inlinable
  public mutating func readInteger() throws(PayloadError) -> Int64 {
    try signed(as: .integer)
  }

  /// Reads an Unsigned Integer of 1, 2, 4 or 8 bytes. Throws when it has another length.
  @inlinable
  public mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    let range = try value(as: .unsignedInteger)
    switch range.count {
    case 1, 2, 4, 8: return bits(range)
    default: throw PayloadError(.invalidLength(.unsignedInteger), offset: range.lowerBound)
    }
  }

  /// Reads a Float of 4 or 8 bytes. Throws when it has another length.
  @inlinable
  public mutating func readFloat() throws(PayloadError) -> Double {
    let range = try value(as: .float)
    switch range.count {
    case 4: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits(range))))
    case 8: return Double(bitPattern: bits(range))
    default: throw PayloadError(.invalidLength(.float), offset: range.lowerBound)
    }
  }

  /// Reads a Boolean. Throws when it is not one byte of 0 or 1.
  @inlinable
  public mutating func readBoolean() throws(PayloadError) -> Bool {
    let range = try value(as: .boolean)
    guard range.count == 1 else { throw PayloadError(.invalidLength(.boolean), offset: range.lowerBound) }
    switch bytes[range.lowerBound] {
    case 0: return false
    case 1: return true
    default: throw PayloadError(.invalidValue(.boolean), offset: range.lowerBound)
    }
  }

  /// Reads an Opaque.
  @inlinable
  public mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    Array(bytes[try value(as: .opaque)])
  }

  /// Reads a Time. Throws when it is not an Integer.
  @inlinable
  public mutating func readTime() throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try signed(as: .time))
  }

  /// Reads an Objlnk. Throws when it has not 4 bytes.
  @inlinable
  public mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    let range = try value(as: .objectLink)
    guard range.count == 4 else { throw PayloadError(.invalidLength(.objectLink), offset: range.lowerBound) }
    let bits = bits(range)
    return ObjectLink(
      ObjectID(rawValue: UInt16(truncatingIfNeeded: bits >> 16)),
      ObjectInstanceID(rawValue: UInt16(truncatingIfNeeded: bits)))
  }

  /// Reads a Corelnk. Throws when it is not UTF-8.
  @inlinable
  public mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    CoreLink(try text(as: .coreLink))
  }

  /// Where the entry's value stands. Throws when it has instances instead of a value.
  @inlinable
  func value(as type: ResourceType) throws(PayloadError) -> Range<Int> {
    guard entry.kind != .multipleResource else { throw PayloadError(.wrongMultiplicity, offset: valueStart) }
    return valueStart..<valueStart + entry.length
  }

  @inlinable
  func bits(_ range: Range<Int>) -> UInt64 {
    var bits: UInt64 = 0
    for index in range { bits = bits << 8 | UInt64(bytes[index]) }
    return bits
  }

  @inlinable
  func signed(as type: ResourceType) throws(PayloadError) -> Int64 {
    let range = try value(as: type)
    let bits = bits(range)
    switch range.count {
    case 1: return Int64(Int8(truncatingIfNeeded: bits))
    case 2: return Int64(Int16(truncatingIfNeeded: bits))
    case 4: return Int64(Int32(truncatingIfNeeded: bits))
    case 8: return Int64(bitPattern: bits)
    default: throw PayloadError(.invalidLength(type), offset: range.lowerBound)
    }
  }

  @inlinable
  func text(as type: ResourceType) throws(PayloadError) -> String {
    let range = try value(as: type)
    guard let text = UTF8Text.text(UnsafeBufferPointer(rebasing: bytes[range])) else {
      throw PayloadError(.invalidValue(type), offset: range.lowerBound)
    }
    return text
  }
}
