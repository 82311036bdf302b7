/// The bytes of a payload while it is written: in memory that the caller lends, usually of its stack, and only when that
/// is full in memory of its own.
///
/// An array would check at each byte whether it is shared and whether there is room; here the room for a whole entry is
/// made at once. The pointers of the runtime's encoders are all in this file, and none leaves it.
@usableFromInline
struct PayloadBuffer: ~Copyable {
  /// Where the bytes begin.
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  /// How many there are.
  @usableFromInline var count = 0
  /// How many there is room for.
  @usableFromInline var capacity: Int
  /// Whether the memory is the buffer's own.
  @usableFromInline var isOwner: Bool

  /// How many bytes callers should lend: most payloads have fewer.
  @usableFromInline static var usualCapacity: Int { 256 }

  /// A buffer that begins in lent memory, which must stay until the buffer is gone, or else in memory of its own.
  @inlinable
  init(_ memory: UnsafeMutableBufferPointer<UInt8>? = nil) {
    if let memory, let start = memory.baseAddress {
      base = start
      capacity = memory.count
      isOwner = false
    } else {
      base = .allocate(capacity: Self.usualCapacity)
      capacity = Self.usualCapacity
      isOwner = true
    }
  }

  @inlinable
  deinit {
    if isOwner { base.deallocate() }
  }

  /// A copy of the bytes.
  @inlinable var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// Appends the bytes to an array.
  @inlinable
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// Makes room for `more` bytes.
  @inlinable
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @usableFromInline
  mutating func grow(_ more: Int) {
    let larger = max(2 * capacity, count + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    if isOwner { base.deallocate() }
    base = memory
    capacity = larger
    isOwner = true
  }

  /// Adds the `length` low bytes of a number, 1 to 8, the most significant first.
  @inlinable
  mutating func append(bigEndian value: UInt64, length: Int) {
    reserve(8)
    store(value, length: length)
  }

  /// Adds the low bytes of two numbers, one after the other, as `append` does with one.
  @inlinable
  mutating func append(bigEndian first: UInt64, length: Int, then second: UInt64, length secondLength: Int) {
    reserve(16)
    store(first, length: length)
    store(second, length: secondLength)
  }

  /// Stores 8 bytes, of which the first `length` count, where there is room for them.
  @inlinable
  mutating func store(_ value: UInt64, length: Int) {
    let aligned = value &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    UnsafeMutableRawPointer(base + count).storeBytes(of: aligned.bigEndian, as: UInt64.self)
    count += length
  }

  /// Adds the `length` low bytes of a number, and bytes.
  @inlinable
  mutating func append(bigEndian value: UInt64, length: Int, then bytes: UnsafeBufferPointer<UInt8>) {
    reserve(8 + bytes.count)
    store(value, length: length)
    guard let source = bytes.baseAddress else { return }
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Puts the `length` low bytes of a number, 1 to 8, before what stands at `position`.
  @inlinable
  mutating func insert(bigEndian value: UInt64, length: Int, at position: Int) {
    reserve(8)
    (base + position + length).update(from: base + position, count: count - position)
    for index in 0..<length {
      base[position + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (length - 1 - index)))
    }
    count += length
  }
}
