/// The bytes of a payload while it is written: in memory that the caller lends, usually of its stack, and only when that
/// is full in memory of its own.
///
/// An array would check at each byte whether it is shared and whether there is room; here the room for a whole entry is
/// made at once. The pointers of the runtime's encoders are all in this file, and none leaves it.
@usableFromInline
struct PayloadBuffer: ~Copyable {
  /// Where the bytes begin.
  @usableFromInline var base: UnsafeMutableRawPointer
  /// Where the next one goes.
  @usableFromInline var next: UnsafeMutableRawPointer
  /// Where the memory ends.
  @usableFromInline var end: UnsafeMutableRawPointer
  /// The last address that has room behind it for what is added at once; before `base` where there is none.
  @usableFromInline var lastStart: UInt
  /// Whether the memory is the buffer's own.
  @usableFromInline var isOwner: Bool

  /// How many bytes callers should lend: most payloads have fewer.
  @usableFromInline static var usualCapacity: Int { 256 }
  /// How many bytes are added at once at most: three numbers.
  @usableFromInline static var atOnce: Int { 24 }

  /// A buffer that begins in lent memory, which must stay until the buffer is gone.
  @inlinable @inline(__always)
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    if let start = memory.baseAddress {
      self.init(UnsafeMutableRawPointer(start), capacity: memory.count, isOwner: false)
    } else {
      let capacity = Self.usualCapacity
      self.init(.allocate(byteCount: capacity, alignment: 1), capacity: capacity, isOwner: true)
    }
  }

  @inlinable @inline(__always)
  init(_ memory: UnsafeMutableRawPointer, capacity: Int, isOwner: Bool) {
    base = memory
    next = memory
    end = memory + capacity
    lastStart = Self.lastStart(before: end)
    self.isOwner = isOwner
  }

  @inlinable @inline(__always)
  static func lastStart(before end: UnsafeMutableRawPointer) -> UInt {
    let address = UInt(bitPattern: end)
    return address &- min(address, UInt(bitPattern: atOnce))
  }

  @inlinable
  deinit {
    if isOwner { base.deallocate() }
  }

  /// How many bytes there are.
  @inlinable @inline(__always) var count: Int { next - base }

  /// A copy of the bytes.
  @inlinable var bytes: [UInt8] {
    Array(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Appends the bytes to an array.
  @inlinable
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Puts the bytes into the memory that was lent, if they are elsewhere: more room is asked for than they take. `false` when
  /// there is no room.
  @inlinable @inline(__always)
  func move(to memory: UnsafeMutableBufferPointer<UInt8>) -> Bool {
    if _fastPath(!isOwner) { return true }
    guard let start = memory.baseAddress, count <= memory.count else { return count == 0 }
    UnsafeMutableRawPointer(start).copyMemory(from: base, byteCount: count)
    return true
  }

  /// Makes room for what is added at once.
  @inlinable @inline(__always)
  mutating func reserve() {
    if _slowPath(UInt(bitPattern: next) > lastStart) { grow(Self.atOnce) }
  }

  @usableFromInline
  mutating func grow(_ more: Int) {
    let count = count
    let capacity = max(2 * (end - base), count + more)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    memory.copyMemory(from: base, byteCount: count)
    if isOwner { base.deallocate() }
    base = memory
    next = memory + count
    end = memory + capacity
    lastStart = Self.lastStart(before: end)
    isOwner = true
  }

  /// Adds the first bytes of a number, at most 8, the most significant first.
  @inlinable @inline(__always)
  mutating func append(_ number: UInt64, size: Int) {
    reserve()
    store(number, size: size)
  }

  /// Adds the first bytes of three numbers, at most 8 each, the most significant first.
  @inlinable @inline(__always)
  mutating func append(
    _ number: UInt64, size: Int, then second: UInt64, size secondSize: Int, then third: UInt64, size thirdSize: Int
  ) {
    reserve()
    store(number, size: size)
    store(second, size: secondSize)
    store(third, size: thirdSize)
  }

  /// Adds the first bytes of a number, and all of another.
  @inlinable @inline(__always)
  mutating func append(_ number: UInt64, size: Int, then second: UInt64) {
    reserve()
    store(number, size: size)
    store(second, size: 8)
  }

  /// Stores a number, of which the first `size` bytes count, where there is room for all.
  @inlinable @inline(__always)
  mutating func store(_ number: UInt64, size: Int) {
    next.storeBytes(of: number.bigEndian, as: UInt64.self)
    next += size
  }

  /// Adds the first bytes of a number, and bytes.
  @inlinable @inline(__always)
  mutating func append(_ number: UInt64, size: Int, then bytes: UnsafeRawBufferPointer) {
    if _slowPath(end - next < 8 + bytes.count) { grow(8 + bytes.count) }
    store(number, size: size)
    guard let source = bytes.baseAddress else { return }
    Self.copy(source, to: next, count: bytes.count)
    next += bytes.count
  }

  /// Copies bytes, which may overlap; for the few of most texts, and not in firmware, without a call.
  @inlinable @inline(__always)
  static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int) {
    #if hasFeature(Embedded)
      target.copyMemory(from: source, byteCount: count)
    #else
      copyAtOnce(source, to: target, count: count)
    #endif
  }

  @inlinable @inline(__always)
  static func copyAtOnce(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, count: Int) {
    // Both ends, which may overlap. A String of at most 15 bytes was just put on the stack as two words: reading across the
    // border between them would make the processor wait until both are in the cache.
    switch count {
    case 17...32:
      let start = source.loadUnaligned(as: SIMD2<UInt64>.self)
      let end = source.loadUnaligned(fromByteOffset: count &- 16, as: SIMD2<UInt64>.self)
      target.storeBytes(of: start, as: SIMD2<UInt64>.self)
      target.storeBytes(of: end, toByteOffset: count &- 16, as: SIMD2<UInt64>.self)
    case 12...16:
      let start = source.loadUnaligned(as: UInt64.self)
      let middle = source.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
      let end = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      target.storeBytes(of: start, as: UInt64.self)
      target.storeBytes(of: middle, toByteOffset: 8, as: UInt32.self)
      target.storeBytes(of: end, toByteOffset: count &- 4, as: UInt32.self)
    case 9...11:
      let start = source.loadUnaligned(as: UInt64.self)
      let first = source.load(fromByteOffset: 8, as: UInt8.self)
      let middle = source.load(fromByteOffset: count &>> 1 &+ 4, as: UInt8.self)
      let last = source.load(fromByteOffset: count &- 1, as: UInt8.self)
      target.storeBytes(of: start, as: UInt64.self)
      target.storeBytes(of: first, toByteOffset: 8, as: UInt8.self)
      target.storeBytes(of: middle, toByteOffset: count &>> 1 &+ 4, as: UInt8.self)
      target.storeBytes(of: last, toByteOffset: count &- 1, as: UInt8.self)
    case 4...8:
      let start = source.loadUnaligned(as: UInt32.self)
      let end = source.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
      target.storeBytes(of: start, as: UInt32.self)
      target.storeBytes(of: end, toByteOffset: count &- 4, as: UInt32.self)
    case 2...3:
      let start = source.loadUnaligned(as: UInt16.self)
      let end = source.load(fromByteOffset: count &- 1, as: UInt8.self)
      target.storeBytes(of: start, as: UInt16.self)
      target.storeBytes(of: end, toByteOffset: count &- 1, as: UInt8.self)
    case 1:
      target.storeBytes(of: source.load(as: UInt8.self), as: UInt8.self)
    default:
      target.copyMemory(from: source, byteCount: count)
    }
  }

  /// Puts the first bytes of a number, at most 8, before what stands at `position`.
  @inlinable @inline(__always)
  mutating func insert(_ number: UInt64, size: Int, at position: Int) {
    reserve()
    let moved = count &- position
    // All is read before anything is written.
    Self.copy(base + position, to: base + (position &+ size), count: moved)
    for index in 0..<size {
      base.storeBytes(
        of: UInt8(truncatingIfNeeded: number &>> UInt64(truncatingIfNeeded: 56 &- 8 &* index)),
        toByteOffset: position &+ index, as: UInt8.self)
    }
    next += size
  }
}
