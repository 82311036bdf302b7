/// The bytes of a payload while it is written: in memory that the caller lends, usually of its stack, and only when that
/// is full in memory of its own.
///
/// An array would check at each byte whether it is shared and whether there is room; here the room for a whole entry is
/// made at once. The pointers of the runtime's encoders are all in this file, and none leaves it.
@usableFromInline
struct PayloadBuffer: ~Copyable {
  /// Where the bytes begin.
  @usableFromInline var base: UnsafeMutableRawPointer
  /// How many there are.
  @usableFromInline var count = 0
  /// How many there is room for.
  @usableFromInline var capacity: Int
  /// Whether the memory is the buffer's own.
  @usableFromInline var isOwner: Bool

  /// How many bytes callers should lend: most payloads have fewer.
  @usableFromInline static var usualCapacity: Int { 256 }

  /// A buffer that begins in lent memory, which must stay until the buffer is gone.
  @inlinable
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    if let start = memory.baseAddress {
      base = UnsafeMutableRawPointer(start)
      capacity = memory.count
      isOwner = false
    } else {
      capacity = Self.usualCapacity
      base = .allocate(byteCount: capacity, alignment: 1)
      isOwner = true
    }
  }

  @inlinable
  deinit {
    if isOwner { base.deallocate() }
  }

  /// A copy of the bytes.
  @inlinable var bytes: [UInt8] {
    Array(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Appends the bytes to an array.
  @inlinable
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Makes room for `more` bytes.
  @inlinable
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  @usableFromInline
  mutating func grow(_ more: Int) {
    let larger = max(2 * capacity, count + more)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
    memory.copyMemory(from: base, byteCount: count)
    if isOwner { base.deallocate() }
    base = memory
    capacity = larger
    isOwner = true
  }

  /// Adds the low bytes of two numbers, 1 to 8 of each, the most significant first.
  @inlinable
  mutating func append(bigEndian first: UInt64, length: Int, then second: UInt64, length secondLength: Int) {
    reserve(16)
    store(first, length: length)
    store(second, length: secondLength)
  }

  /// Stores 8 bytes, of which the first `length` count, where there is room for them.
  @inlinable @inline(__always)
  mutating func store(_ value: UInt64, length: Int) {
    let aligned = value &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    (base + count).storeBytes(of: aligned.bigEndian, as: UInt64.self)
    count &+= length
  }

  /// Adds the `length` low bytes of a number, and bytes.
  @inlinable @inline(__always)
  mutating func append(bigEndian value: UInt64, length: Int, then bytes: UnsafeRawBufferPointer) {
    reserve(8 + bytes.count)
    store(value, length: length)
    guard let source = bytes.baseAddress else { return }
    Self.copy(source, to: base + count, count: bytes.count)
    count &+= bytes.count
  }

  /// Copies bytes, which may overlap; for the few of most texts, without a call.
  @inlinable @inline(__always)
  static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int) {
    // Both ends, which may overlap.
    switch count {
    case 8...16:
      let start = source.loadUnaligned(as: UInt64.self)
      let end = source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
      target.storeBytes(of: start, as: UInt64.self)
      target.storeBytes(of: end, toByteOffset: count &- 8, as: UInt64.self)
    case 4...7:
      let start = source.loadUnaligned(as: UInt32.self)
      let end = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      target.storeBytes(of: start, as: UInt32.self)
      target.storeBytes(of: end, toByteOffset: count &- 4, as: UInt32.self)
    case 2...3:
      let start = source.loadUnaligned(as: UInt16.self)
      let end = source.load(fromByteOffset: count &- 1, as: UInt8.self)
      target.storeBytes(of: start, as: UInt16.self)
      target.storeBytes(of: end, toByteOffset: count &- 1, as: UInt8.self)
    default:
      target.copyMemory(from: source, byteCount: count)
    }
  }

  /// Puts the `length` low bytes of a number, 1 to 8, before what stands at `position`.
  @inlinable @inline(__always)
  mutating func insert(bigEndian value: UInt64, length: Int, at position: Int) {
    reserve(8)
    let moved = count &- position
    // All is read before anything is written.
    Self.copy(base + position, to: base + (position &+ length), count: moved)
    for index in 0..<length {
      base.storeBytes(
        of: UInt8(truncatingIfNeeded: value &>> UInt64(truncatingIfNeeded: 8 &* (length &- 1 &- index))),
        toByteOffset: position &+ index, as: UInt8.self)
    }
    count &+= length
  }
}
