/// What a whole Resource holds: one value, or its instances.
///
/// `ResourceValue`s and `ResourceInstances` of them conform.
public protocol ResourceContent: Equatable, Sendable {
  /// Whether it is the instances of a Resource.
  static var hasInstances: Bool { get }

  /// What a Mandatory Resource is before it is read: zero, `false`, or nothing.
  static var blank: Self { get }

  /// Writes the Resource.
  func writeResource<Writer: ResourceWriter & ~Copyable>(_ id: ResourceID, to writer: inout Writer)

  /// Reads the Resource where `reader` stands. Throws when it has another type or multiplicity.
  static func readResource<Reader: ResourceReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self
}

extension ResourceValue {
  /// `false`.
  @inlinable public static var hasInstances: Bool { false }

  /// Writes the Resource with its one value.
  @inlinable @inline(__always)
  public func writeResource<Writer: ResourceWriter & ~Copyable>(_ id: ResourceID, to writer: inout Writer) {
    writer.beginResource(id)
    write(to: &writer)
  }

  /// Reads the Resource's one value. Throws when it has instances or another type.
  @inlinable @inline(__always)
  public static func readResource<Reader: ResourceReader & ~Copyable>(
    from reader: inout Reader
  ) throws(PayloadError) -> Self {
    try read(from: &reader)
  }
}

extension Instances: ResourceContent where ID == ResourceInstanceID, Value: ResourceValue {
  /// `true`.
  @inlinable public static var hasInstances: Bool { true }

  /// No instances.
  @inlinable public static var blank: Self { Self() }

  /// Writes the Resource with its instances.
  @inlinable @inline(__always)
  public func writeResource<Writer: ResourceWriter & ~Copyable>(_ id: ResourceID, to writer: inout Writer) {
    writer.writeInstances(self, at: id)
  }

  /// Reads the Resource's instances. Throws when it has one value, or another type.
  @inlinable @inline(__always)
  public static func readResource<Reader: ResourceReader & ~Copyable>(
    from reader: inout Reader
  ) throws(PayloadError) -> Self {
    try reader.readInstances()
  }
}
