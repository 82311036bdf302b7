#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension String {
  /// Whether the text has this byte in UTF-8. Most rules look for something that is not there: this looks at many bytes at
  /// once.
  package func hasByte(_ byte: UInt8) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, CInt(byte), bytes.count) != nil
    }
    return found ?? utf8.contains(byte)
  }
}
