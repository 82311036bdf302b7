package import LwM2MModel

/// Bytes that grow at the end: what printers write into.
///
/// Printers write hundreds of thousands of pieces, so a piece must cost no more than its copy. An array would ask with
/// each whether it is shared, and a class whether somebody else uses it at the moment; what cannot be copied need not ask.
/// Inlinable, because printers of other modules write as many.
package struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var count = 0

  /// An empty buffer with room for this many bytes.
  package init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit {
    base.deallocate()
  }

  /// Adds a byte.
  @inlinable
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  /// Adds a text as UTF-8.
  @inlinable
  package mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  /// Adds a text as UTF-8.
  @inlinable
  package mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds bytes.
  @inlinable
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count &+= bytes.count
  }

  /// Adds a number in decimal.
  package mutating func append(decimal number: some FixedWidthInteger) {
    var rest = UInt64(number.magnitude)
    var digits = 1
    while case let next = rest / 10, next > 0 {
      digits += 1
      rest = next
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    reserve(digits)
    rest = UInt64(number.magnitude)
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      base[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// Adds a number in plain decimal.
  package mutating func append(_ number: ExactDecimal) {
    if let whole = Int64(exactly: number) { append(decimal: whole) } else { append(number.description) }
  }

  /// Adds the same byte several times.
  @inlinable
  package mutating func append(_ byte: UInt8, times: Int) {
    guard times > 0 else { return }
    reserve(times)
    (base + count).update(repeating: byte, count: times)
    count &+= times
  }

  /// All bytes.
  package var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  @inlinable
  mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @usableFromInline
  mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
