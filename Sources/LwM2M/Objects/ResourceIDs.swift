/// A constant list of Resource IDs: `[5700, 5601]`.
///
/// It is made from a literal of plain numbers: generated code is full of them, and a literal of `ResourceID`s would be a
/// call per element where the compiler does not optimise.
public struct ResourceIDs: Sendable {
  @usableFromInline let numbers: [UInt16]
}

extension ResourceIDs: ExpressibleByArrayLiteral {
  // Transparent as those of `ResourceID`.
  /// The IDs with these numbers.
  @_transparent
  public init(arrayLiteral numbers: UInt16...) {
    self.init(numbers)
  }

  @_transparent
  @usableFromInline
  init(_ numbers: [UInt16]) {
    self.numbers = numbers
  }
}

extension ResourceIDs: RandomAccessCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of IDs.
  @inlinable public var endIndex: Int { numbers.count }
  /// The ID at a position.
  @inlinable public subscript(position: Int) -> ResourceID { ResourceID(rawValue: numbers[position]) }
}
