import CLwM2MSystem

extension String {
  /// Whether the text has this byte in UTF-8. Most rules look for something that is not there: this looks at many bytes at
  /// once.
  package func hasByte(_ byte: UInt8) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      guard let start = bytes.baseAddress else { return false }
      return lwm2m_find_byte(start, byte, bytes.count) != nil
    }
    return found ?? utf8.contains(byte)
  }
}
