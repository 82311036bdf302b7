extension [UInt8] {
  /// Appends a range of other bytes. A slice of them would be counted, and generic at run time.
  mutating func append(from bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// At most four bytes in one number, the last in its low bits; 0 when there are more, or none, or the first is 0.
  func packed(_ range: Range<Int>) -> UInt32 {
    guard 1...4 ~= range.count, self[range.lowerBound] != 0 else { return 0 }
    var packed: UInt32 = 0
    for index in range { packed = packed << 8 | UInt32(self[index]) }
    return packed
  }
}
