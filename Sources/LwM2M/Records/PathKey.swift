/// A path in one number: 16 bits a part, 65535 for each part that is not there. Numbers ascend as paths do, and what is
/// below a path stands before it.
@usableFromInline
struct PathKey: Equatable, Sendable {
  @usableFromInline var bits: UInt64

  @inlinable
  init(bits: UInt64) {
    self.bits = bits
  }

  /// The key of a path.
  @usableFromInline
  init(_ path: ResourcePath) {
    switch path {
    case .root: self.init(bits: .max)
    case .object(let object): self.init(bits: UInt64(object.rawValue) << 48 | 0xFFFF_FFFF_FFFF)
    case .objectInstance(let object, let instance): self.init(object, instance)
    case .resource(let object, let instance, let resource): self.init(object, instance, resource)
    case .resourceInstance(let object, let instance, let resource, let resourceInstance):
      self.init(object, instance, resource)
      set(3, resourceInstance.rawValue)
    }
  }

  /// The key of an Object Instance.
  @usableFromInline
  init(_ object: ObjectID, _ instance: ObjectInstanceID) {
    bits = UInt64(object.rawValue) << 48 | UInt64(instance.rawValue) << 32 | 0xFFFF_FFFF
  }

  /// The key of a Resource.
  @usableFromInline
  init(_ object: ObjectID, _ instance: ObjectInstanceID, _ resource: ResourceID) {
    self.init(object, instance)
    set(2, resource.rawValue)
  }

  /// The part at a level from 0 to 3; 65535 when it is not there.
  @inlinable
  func part(_ level: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: bits &>> Self.shift(level))
  }

  @inlinable
  mutating func set(_ level: Int, _ id: UInt16) {
    let shift = Self.shift(level)
    bits = bits & ~(0xFFFF &<< shift) | UInt64(id) &<< shift
  }

  /// Where a part stands in the number.
  @inlinable @inline(__always)
  static func shift(_ level: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: 48 &- 16 &* level)
  }

  /// The number of parts, 0 for the root.
  @usableFromInline var depth: Int {
    var depth = 0
    while depth < 4, part(depth) != 65535 { depth += 1 }
    return depth
  }

  /// Whether it is `other` or below it.
  @usableFromInline
  func isWithin(_ other: Self) -> Bool {
    let depth = other.depth
    return depth == 0 || (bits ^ other.bits) >> UInt64(64 - 16 * depth) == 0
  }

  /// The path.
  @usableFromInline var path: ResourcePath {
    let object = ObjectID(rawValue: part(0))
    let instance = ObjectInstanceID(rawValue: part(1))
    let resource = ResourceID(rawValue: part(2))
    return switch depth {
    case 0: .root
    case 1: .object(object)
    case 2: .objectInstance(object, instance)
    case 3: .resource(object, instance, resource)
    default: .resourceInstance(object, instance, resource, ResourceInstanceID(rawValue: part(3)))
    }
  }
}

extension PathKey {
  /// The longest text of a path.
  static let longestText = 24

  /// The key of the path that stands in `text` from `start` on; `nil` when there is none.
  ///
  /// It begins with a slash and has at most four decimal parts, each below 65535 and without leading zeros.
  init?(text: borrowing [UInt8], from start: Int = 0) {
    bits = .max
    guard text.count > start, text[start] == UInt8(ascii: "/") else { return nil }
    if text.count == start + 1 { return }
    var position = start
    var level = 0
    while position < text.count {
      guard level < 4, text[position] == UInt8(ascii: "/") else { return nil }
      position += 1
      guard let id = Self.identifier(text, at: &position) else { return nil }
      set(level, id)
      level += 1
    }
  }

  private static func identifier(_ text: borrowing [UInt8], at position: inout Int) -> UInt16? {
    let start = position
    var value: UInt32 = 0
    while position < text.count, case let digit = text[position] &- UInt8(ascii: "0"), digit < 10 {
      value = value * 10 + UInt32(digit)
      position += 1
      guard value < 65535 else { return nil }
    }
    guard position > start, text[start] != UInt8(ascii: "0") || position == start + 1 else { return nil }
    return UInt16(truncatingIfNeeded: value)
  }

  /// Appends the first `depth` parts as text, each behind a slash.
  func write(_ levels: Range<Int>, to text: inout [UInt8]) {
    for level in levels {
      text.append(UInt8(ascii: "/"))
      text.appendDecimal(part(level))
    }
  }
}
