// The nine types of LwM2M (LwM2M Core, "Data Types") as resource values.

extension String: ResourceValue {
  /// `string`.
  @inlinable public static var resourceType: ResourceType { .string }

  /// No text.
  @inlinable public static var blank: Self { "" }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeString(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readString()
  }

  /// Whether both have the same bytes as UTF-8: `"é"` in one code point differs from `"é"` in two.
  @inlinable @inline(__always)
  public func isSame(as other: Self) -> Bool {
    withUTF8Bytes { left in other.withUTF8Bytes { right in left.elementsEqual(right) } }
  }
}

extension Int64: ResourceValue {
  /// `integer`.
  @inlinable public static var resourceType: ResourceType { .integer }

  /// 0.
  @inlinable public static var blank: Self { 0 }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeInteger(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readInteger()
  }
}

extension UInt64: ResourceValue {
  /// `unsignedInteger`.
  @inlinable public static var resourceType: ResourceType { .unsignedInteger }

  /// 0.
  @inlinable public static var blank: Self { 0 }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeUnsignedInteger(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readUnsignedInteger()
  }
}

extension Double: ResourceValue {
  /// `float`.
  @inlinable public static var resourceType: ResourceType { .float }

  /// 0.
  @inlinable public static var blank: Self { 0 }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeFloat(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readFloat()
  }
}

extension Bool: ResourceValue {
  /// `boolean`.
  @inlinable public static var resourceType: ResourceType { .boolean }

  /// `false`.
  @inlinable public static var blank: Self { false }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeBoolean(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readBoolean()
  }
}

extension Timestamp: ResourceValue {
  /// `time`.
  @inlinable public static var resourceType: ResourceType { .time }

  /// The beginning of 1970.
  @inlinable public static var blank: Self { 0 }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeTime(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readTime()
  }
}

extension ObjectLink: ResourceValue {
  /// `objectLink`.
  @inlinable public static var resourceType: ResourceType { .objectLink }

  /// A link to nothing.
  @inlinable public static var blank: Self { .none }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeObjectLink(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readObjectLink()
  }
}

extension CoreLink: ResourceValue {
  /// `coreLink`.
  @inlinable public static var resourceType: ResourceType { .coreLink }

  /// No link.
  @inlinable public static var blank: Self { "" }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeCoreLink(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readCoreLink()
  }
}

extension [UInt8]: ResourceValue {
  /// `opaque`.
  @inlinable public static var resourceType: ResourceType { .opaque }

  /// No bytes.
  @inlinable public static var blank: Self { [] }

  /// Writes the value.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    writer.writeOpaque(self)
  }

  /// Reads a value; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    try reader.readOpaque()
  }
}

// Conditional conformances do not imply inherited ones: the requirements are met by `ResourceValue`.
extension [UInt8]: ResourceContent {}
