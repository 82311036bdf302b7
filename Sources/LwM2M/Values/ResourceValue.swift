/// A type that a Resource's value can have.
///
/// The nine types of LwM2M are `String`, `Int64`, `UInt64`, `Double`, `Bool`, `[UInt8]` (Opaque), `Timestamp`,
/// `ObjectLink` and `CoreLink`; generated `ResourceCode`s stand for integers.
public protocol ResourceValue: ResourceContent {
  /// The LwM2M type that carries it.
  static var resourceType: ResourceType { get }

  /// Writes the value where `writer` stands.
  func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer)

  /// Reads the value where `reader` stands. Throws when something else stands there.
  static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self

  /// Whether both are the same on the wire. Never uses Unicode tables, which Embedded Swift would have to link.
  func isSame(as other: Self) -> Bool
}

extension ResourceValue {
  /// Whether both values are equal.
  @inlinable
  public func isSame(as other: Self) -> Bool {
    self == other
  }
}
