/// An integer whose codes the definition names: an open enumeration.
///
/// Generated types have a static member for every code that the definition lists, in an extension for their `Codes`,
/// an empty type that only tells them apart. A code that it does not list, from a newer device say, is kept as it is.
///
/// One generic type, rather than a type with all these conformances for each list of codes, since those took a fifth of
/// the time that generated code needs to compile.
public struct ResourceCode<RawValue: ResourceValue & FixedWidthInteger, Codes>: RawRepresentable, Hashable {
  /// The code itself.
  public var rawValue: RawValue

  // Transparent as those of `ResourceID`.
  /// The value with this code, listed or not.
  @_transparent
  public init(rawValue: RawValue) {
    self.rawValue = rawValue
  }

  /// Whether both codes are equal.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  /// Hashes the code.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }
}

extension ResourceCode: ExpressibleByIntegerLiteral {
  // Generated code has a literal for every code.
  /// The value with this code, listed or not.
  @_transparent
  public init(integerLiteral value: RawValue.IntegerLiteralType) {
    self.init(rawValue: RawValue(integerLiteral: value))
  }
}

extension ResourceCode: ResourceValue {
  /// The type of the codes.
  @inlinable public static var resourceType: ResourceType { RawValue.resourceType }

  /// The code 0.
  @inlinable public static var blank: Self { Self(rawValue: .blank) }

  /// Writes the code.
  @inlinable @inline(__always)
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    rawValue.write(to: &writer)
  }

  /// Reads a code; throws when something else stands there.
  @inlinable @inline(__always)
  public static func read<Reader: ValueReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) -> Self {
    Self(rawValue: try RawValue.read(from: &reader))
  }
}
