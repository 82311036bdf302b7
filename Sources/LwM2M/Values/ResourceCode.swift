/// An integer whose codes the definition names: an open enumeration.
///
/// Generated types have a static member for every code that the definition lists. A code that it does not list,
/// from a newer device say, is kept as it is.
public protocol ResourceCode: RawRepresentable, Hashable, ResourceValue, ExpressibleByIntegerLiteral
where RawValue: ResourceValue & FixedWidthInteger, IntegerLiteralType == RawValue {
  /// The value with this code, listed or not.
  init(rawValue: RawValue)
}

extension ResourceCode {
  /// The value with this code, listed or not.
  @inlinable
  public init(integerLiteral value: RawValue) {
    self.init(rawValue: value)
  }

  /// The type of the codes.
  @inlinable public static var resourceType: ResourceType { RawValue.resourceType }

  /// Writes the code.
  @inlinable
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    rawValue.write(to: &writer)
  }

  /// Reads a code; throws when something else stands there.
  @inlinable
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    Self(rawValue: try RawValue.read(from: &reader))
  }

  /// Whether both codes are equal.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }
}
