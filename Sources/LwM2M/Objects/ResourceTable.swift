/// What a definition says of single Resources: the Operations of those that a Server may write, and the values that others, or
/// they, are restricted to.
///
/// It is text, a line for a Resource, as generated code has it: a literal costs a compiler next to nothing, and a device no
/// memory.
///
///     6 R 0..7
///     13 RW
///     14 RW length 0..64
///     15 W texts on|off
///
/// A line is an ID, the Operations (`-` for none), and a range if there is one: numbers; `length` and numbers, the bytes of a
/// String in UTF-8 or of an Opaque; or `texts`, with `%20` for a blank, and so for all but letters, digits and `-._~`.
/// Lines come in the order of their IDs.
public struct ResourceTable: Sendable {
  let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// The Resources that a Server may write.
  public var writable: [ResourceID] {
    var all: [ResourceID] = []
    var lines = ResourceTableLines(text)
    while let id = lines.next() {
      if lines.isWritable { all.append(id) }
    }
    return all
  }

  /// Whether a Server may write a Resource.
  public func isWritable(_ resource: ResourceID) -> Bool {
    var lines = ResourceTableLines(text)
    return lines.find(resource) && lines.isWritable
  }

  /// The values that the definition allows for a Resource; `nil` when it allows all of its type.
  public func range(of resource: ResourceID) -> ResourceRange? {
    var lines = ResourceTableLines(text)
    guard lines.find(resource) else { return nil }
    let range = lines.range
    return range.isEmpty ? nil : ResourceRange(text, range)
  }
}

/// Goes through the lines of a `ResourceTable`.
private struct ResourceTableLines {
  private let start: UnsafePointer<UInt8>
  private let count: Int
  /// Where the next line begins.
  private var position = 0
  /// Whether a Server may write the Resource of the line.
  private(set) var isWritable = false
  /// Where the range of the line stands; empty when there is none.
  private(set) var range = 0..<0

  init(_ text: StaticString) {
    start = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  /// Reads the line of a Resource, if there is one.
  mutating func find(_ resource: ResourceID) -> Bool {
    while let id = next() {
      if id == resource { return true }
    }
    return false
  }

  /// Reads the next line.
  mutating func next() -> ResourceID? {
    guard position < count else { return nil }
    var id: UInt16 = 0
    while let digit = byte(), digit != UInt8(ascii: " ") {
      id = id &* 10 &+ UInt16(digit &- UInt8(ascii: "0"))
      position += 1
    }
    position += 1
    isWritable = false
    while let letter = byte(), letter != UInt8(ascii: " "), letter != UInt8(ascii: "\n") {
      if letter == UInt8(ascii: "W") { isWritable = true }
      position += 1
    }
    let rangeStart = position + 1
    while let byte = byte(), byte != UInt8(ascii: "\n") { position += 1 }
    range = min(rangeStart, position)..<position
    position += 1
    return ResourceID(rawValue: id)
  }

  private func byte() -> UInt8? {
    position < count ? start[position] : nil
  }
}

extension ResourceTable {
  /// A byte of a text as it stands in a table.
  static func encoded(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      [byte]
    default:
      [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }
}
