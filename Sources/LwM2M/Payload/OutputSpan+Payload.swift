extension OutputSpan<UInt8> {
  /// Appends a payload. Throws, and appends nothing, when there is no room for it.
  @usableFromInline
  mutating func append(payload: [UInt8]) throws(PayloadError) {
    guard payload.count <= freeCapacity else { throw PayloadError(.noRoom) }
    for byte in payload { append(byte) }
  }
}
