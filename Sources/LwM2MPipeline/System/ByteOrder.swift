import CLwM2MSystem

extension String {
  /// Whether the text comes before `other` in the order of their bytes, which no locale and no normalisation changes.
  package func precedesInBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in Self.order(left, right) } ?? nil
    }
    return (order ?? nil).map { $0 < 0 } ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Below 0 when `left` comes first; `nil` where there is nothing to compare.
  private static func order(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return nil }
    let order = Int(lwm2m_compare_bytes(leftStart, rightStart, Swift.min(left.count, right.count)))
    return order != 0 ? order : left.count - right.count
  }
}
