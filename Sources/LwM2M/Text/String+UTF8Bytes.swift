extension String {
  /// Calls `body` with the text's bytes in UTF-8.
  ///
  /// What goes through `utf8` brings into firmware what only Strings bridged from Objective-C need, 8 kB. Embedded Swift has
  /// none of them: there, the bytes are always at hand.
  @inlinable
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    #if hasFeature(Embedded)
      return body(UnsafeBufferPointer(start: nil, count: 0))
    #else
      var native = self
      return native.withUTF8(body)
    #endif
  }
}
