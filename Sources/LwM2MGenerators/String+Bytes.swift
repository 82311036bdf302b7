extension String {
  /// Gives the text in UTF-8 to `body`. Unlike `withUTF8` this needs no copy of the String, which would be counted; only
  /// bridged ones are not contiguous.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
