/// A constant list of Resource IDs: `[5700, 5601]`.
///
/// It is made from a literal of plain numbers: generated code is full of them, and a literal of `ResourceID`s would be a
/// call per element where the compiler does not optimise.
public struct ResourceIDs: Sendable {
  /// The first four, 16 bits each, from the low ones on: most lists are no longer, and so need no memory.
  @usableFromInline let early: UInt64
  /// How many IDs there are.
  public let count: Int
  /// All, when there are more than four.
  @usableFromInline let numbers: [UInt16]?

  @inlinable @inline(__always)
  init(_ numbers: [UInt16]) {
    count = numbers.count
    var early: UInt64 = 0
    if numbers.count > 0 { early = UInt64(numbers[0]) }
    if numbers.count > 1 { early |= UInt64(numbers[1]) << 16 }
    if numbers.count > 2 { early |= UInt64(numbers[2]) << 32 }
    if numbers.count > 3 { early |= UInt64(numbers[3]) << 48 }
    self.early = early
    self.numbers = numbers.count > 4 ? numbers : nil
  }
}

extension ResourceIDs: ExpressibleByArrayLiteral {
  /// The IDs with these numbers.
  @inlinable @inline(__always)
  public init(arrayLiteral numbers: UInt16...) {
    self.init(numbers)
  }
}

extension ResourceIDs: RandomAccessCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of IDs.
  @inlinable public var endIndex: Int { count }
  /// The ID at a position.
  @inlinable public subscript(position: Int) -> ResourceID {
    if let numbers { return ResourceID(rawValue: numbers[position]) }
    return ResourceID(rawValue: UInt16(truncatingIfNeeded: early &>> (UInt64(position) &* 16)))
  }
}
