/// Bytes that grow at the end: what printers write into.
///
/// An array would ask with every piece whether it is shared; printers write hundreds of thousands of pieces.
package final class ByteBuffer {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  package private(set) var count = 0

  /// An empty buffer with room for this many bytes.
  package init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deallocate()
  }

  /// Adds a byte.
  package func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  /// Adds a text as UTF-8.
  package func append(_ text: String) {
    // Unlike `withUTF8` this needs no copy of the String, which would be counted. Only bridged ones are not contiguous.
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in text.utf8 { append(byte) }
    }
  }

  /// Adds bytes.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// All bytes.
  package var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  private func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
