extension String {
  /// Whether both texts have the same characters, white space left out.
  func isEqualWithoutWhiteSpace(to other: String) -> Bool {
    if self == other { return true }
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { right in left.isEqualWithoutWhiteSpace(to: right) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isEqualWithoutWhiteSpace(to other: Self) -> Bool {
    var (here, there) = (0, 0)
    while true {
      while here < count, self[here].isWhiteSpace { here += 1 }
      while there < other.count, other[there].isWhiteSpace { there += 1 }
      guard here < count, there < other.count else { return here == count && there == other.count }
      guard self[here] == other[there] else { return false }
      here += 1
      there += 1
    }
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
