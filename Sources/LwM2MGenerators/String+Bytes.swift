extension String {
  /// Gives the text in UTF-8 to `body`. Unlike `withUTF8` this needs no copy of the String, which would be counted; only
  /// bridged ones are not contiguous.
  @inlinable
  package func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) == nil { withCopiedBytes(body) }
  }

  // Apart, because it holds on to the String: all ways through a function would count that.
  @usableFromInline
  @inline(never)
  func withCopiedBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    Array(utf8).withUnsafeBufferPointer(body)
  }
}
