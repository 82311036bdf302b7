/// The bytes of a payload while it is written: in memory that the caller lends, usually of its stack, and only when that
/// is full in memory of its own.
@usableFromInline
struct PayloadBuffer: ~Copyable {
  /// Where the bytes stand.
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  /// How many there are.
  @usableFromInline var count = 0
  /// How many there is room for.
  @usableFromInline var capacity: Int
  /// Whether the memory is the buffer's own.
  @usableFromInline var isOwner = false

  /// How many bytes callers should lend: most payloads have fewer.
  @usableFromInline static var usualCapacity: Int { 256 }

  /// A buffer that begins in lent memory, which must stay until the buffer is gone.
  @inlinable
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    if let start = memory.baseAddress {
      base = start
      capacity = memory.count
    } else {
      base = .allocate(capacity: 64)
      capacity = 64
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
    let aligned = value << UInt64(64 - 8 * length)
    UnsafeMutableRawPointer(base + count).storeBytes(of: aligned.bigEndian, as: UInt64.self)
    count += length
  }

  /// Adds bytes.
  @inlinable
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Puts the `length` low bytes of a number, 1 to 8, before what stands at `position`.
  @inlinable
  mutating func insert(bigEndian value: UInt64, length: Int, at position: Int) {
    reserve(8)
    let moved = count - position
    UnsafeMutableRawPointer(base + position + length).copyMemory(from: base + position, byteCount: moved)
    for index in 0..<length { base[position + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * (length - 1 - index))) }
    count += length
  }
}
