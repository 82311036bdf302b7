import LwM2M
import Testing

/// Properties that tell their Resource at a glance read what properties that do not would.
struct GlanceTests {
  /// Numbers behind one another, with short IDs and long ones.
  private struct Numbers: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32771, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var count: Int64 = 0
    var level: Double?
    var time: Timestamp?
    var total: Int64?
    var mean: Double = 0

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInteger(mandatory: &count, at: 1)
      visitor.visitFloat(&level, at: 2)
      visitor.visitTime(&time, at: 255)
      visitor.visitInteger(&total, at: 256)
      visitor.visitFloat(mandatory: &mean, at: 5700)
    }
  }

  /// Strings among which numbers stand, with short IDs and long ones.
  private struct Names: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32772, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var first = ""
    var second: String?
    var between: Int64?
    var last: String?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitString(mandatory: &first, at: 0)
      visitor.visitString(&second, at: 255)
      visitor.visitInteger(&between, at: 256)
      visitor.visitString(&last, at: 65534)
    }
  }

  /// Resources with instances among which a number stands, with short IDs and long ones.
  private struct Lists: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32773, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var first: ResourceInstances<Int64> = []
    var second: ResourceInstances<String>?
    var between: Int64?
    var last: ResourceInstances<Int64>?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInstances(mandatory: &first, at: 0)
      visitor.visitInstances(&second, at: 255)
      visitor.visitInteger(&between, at: 256)
      visitor.visitInstances(&last, at: 65534)
    }
  }

  /// An entry of a Resource in any form: with so many bytes of ID and of length.
  private func entry(
    _ id: UInt16, _ value: [UInt8], idBytes: Int, lengthBytes: Int, kind: UInt8 = 0xC0
  ) -> [UInt8]? {
    guard id < 256 || idBytes == 2, value.count < (lengthBytes == 0 ? 8 : 1 << (8 * lengthBytes)) else { return nil }
    let type = kind | (idBytes == 2 ? 0x20 : 0) | UInt8(lengthBytes << 3) | (lengthBytes == 0 ? UInt8(value.count) : 0)
    let length = (0..<lengthBytes).reversed().map { UInt8(value.count >> (8 * $0) & 255) }
    return [type] + (idBytes == 2 ? [UInt8(id >> 8)] : []) + [UInt8(id & 255)] + length + value
  }

  private func bytes(_ value: Int64, count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * Int64($0))) }
  }

  @Test("all forms of heads and numbers give the same values")
  func forms() throws {
    for idBytes in 1...2 {
      for lengthBytes in 0...3 {
        for count in [1, 2, 4, 8] {
          let float: [UInt8] =
            count < 8
            ? bytes(Int64(Float(-2.5).bitPattern), count: 4) : bytes(Int64(bitPattern: (-2.5).bitPattern), count: 8)
          let values: [(UInt16, [UInt8])] = [
            (1, bytes(-7, count: count)), (2, float), (255, bytes(100, count: count)), (256, bytes(-128, count: count)),
            (5700, float),
          ]
          let payload = values.flatMap { id, value in
            entry(id, value, idBytes: idBytes, lengthBytes: lengthBytes)
              ?? entry(id, value, idBytes: 2, lengthBytes: max(lengthBytes, 1)) ?? []
          }
          let numbers = try TLV.decode(Numbers.self, from: payload)
          #expect(
            numbers == Numbers(count: -7, level: -2.5, time: 100, total: -128, mean: -2.5),
            "\(idBytes) \(lengthBytes) \(count)")
        }
      }
    }
  }

  @Test("Resources that are missing, or that nobody knows, hide no others, whichever form IDs have", arguments: 0..<32)
  func missing(present: Int) throws {
    let float = bytes(Int64(Float(-2.5).bitPattern), count: 4)
    let values = [(1, [1]), (2, float), (255, [2]), (256, [3]), (5700, float)] as [(UInt16, [UInt8])]
    let expected = Numbers(
      count: 1, level: present & 2 > 0 ? -2.5 : nil, time: present & 4 > 0 ? 2 : nil, total: present & 8 > 0 ? 3 : nil,
      mean: -2.5)
    for forms in 0..<8 {
      for (unknown, place) in [(nil, 0), (3, 1), (257, 2), (5701, 3), (254, 4), (511, 5)] as [(UInt16?, Int)] {
        var payload: [UInt8] = []
        for index in 0...5 {
          if let unknown, index == place {
            payload += entry(unknown, [9], idBytes: unknown < 256 ? 1 : 2, lengthBytes: 0) ?? []
          }
          guard index < 5, present >> index & 1 > 0 else { continue }
          let isShort = index < 3 && forms >> index & 1 == 0
          payload += entry(values[index].0, values[index].1, idBytes: isShort ? 1 : 2, lengthBytes: 0) ?? []
        }
        if present & 17 == 17 {
          #expect(try TLV.decode(Numbers.self, from: payload) == expected, "\(forms) \(place)")
        } else {
          #expect(throws: PayloadError(.missingResource(present & 1 == 0 ? 1 : 5700))) {
            try TLV.decode(Numbers.self, from: payload)
          }
        }
      }
    }
  }

  @Test("a payload cut anywhere but between two entries is refused where it is cut")
  func cuts() throws {
    let whole = try TLV.encode(Numbers(count: 1, level: 0.1, time: 1_099_511_627_776, total: 70000, mean: 0.5))
    var ends: [Int] = [0]
    for size in [3, 11, 11, 7, 7] { ends.append(ends[ends.count - 1] + size) }
    #expect(ends.last == whole.count)
    for length in 1..<whole.count {
      do throws(PayloadError) {
        _ = try TLV.decode(Numbers.self, from: Array(whole.prefix(length)))
        Issue.record("\(length) bytes were enough")
      } catch {
        let start = ends.last { $0 <= length } ?? 0
        // Between two entries only the last, a Mandatory Resource, is missing.
        #expect(error.offset == (start == length ? nil : start), "\(length)")
      }
    }
  }

  @Test("a number of another length than numbers have is refused, whatever its Resource")
  func lengths() {
    for (id, count) in [(1, 3), (2, 2), (255, 5), (256, 0), (5700, 1)] as [(UInt16, Int)] {
      let payload = entry(id, [UInt8](repeating: 0, count: count), idBytes: id > 255 ? 2 : 1, lengthBytes: 0) ?? []
      #expect(throws: PayloadError.self) { try TLV.decode(Numbers.self, from: payload) }
    }
  }

  @Test(
    "texts of all lengths are read from heads of all forms",
    arguments: ["a", "é", "\u{1F600}", "\0"], [0, 1, 3, 4, 7, 8, 9, 15, 16, 127, 255, 256, 70000])
  func texts(character: String, count: Int) throws {
    let text = String(repeating: character, count: count)
    for idBytes in 1...2 {
      for lengthBytes in 0...3 {
        let payload = [0, 255, 65534].flatMap { (id: UInt16) in
          entry(id, Array(text.utf8), idBytes: idBytes, lengthBytes: lengthBytes)
            ?? entry(id, Array(text.utf8), idBytes: 2, lengthBytes: 3) ?? []
        }
        let names = try TLV.decode(Names.self, from: payload)
        #expect(names == Names(first: text, second: text, last: text), "\(idBytes) \(lengthBytes)")
      }
    }
  }

  @Test("a text that is not UTF-8 is refused where it stands, however short", arguments: 1...20)
  func malformedTexts(length: Int) throws {
    for position in 0..<length {
      var text = [UInt8](repeating: 0x61, count: length)
      text[position] = 0xFF
      let payload = try #require(entry(0, text, idBytes: 1, lengthBytes: 1))
      #expect(throws: PayloadError(.invalidValue(.string), offset: 3)) { try TLV.decode(Names.self, from: payload) }
    }
  }

  @Test("instances, few and many, are read from heads of all forms", arguments: [0, 1, 2, 3, 100])
  func instances(count: Int) throws {
    for idBytes in 1...2 {
      for lengthBytes in 0...3 {
        func list(_ id: UInt16, kind: UInt8, _ value: [UInt8]) -> [UInt8] {
          entry(id, value, idBytes: idBytes, lengthBytes: lengthBytes, kind: kind)
            ?? entry(id, value, idBytes: 2, lengthBytes: 3, kind: kind) ?? []
        }
        let numbers = (0..<count).flatMap { list(UInt16(3 * $0), kind: 0x40, [UInt8(255 - $0)]) }
        let texts = (0..<count).flatMap { list(UInt16(3 * $0), kind: 0x40, Array("text \($0)".utf8)) }
        let all = [(0, numbers), (255, texts), (65534, numbers)] as [(UInt16, [UInt8])]
        let lists = try TLV.decode(Lists.self, from: all.flatMap { list($0, kind: 0x80, $1) })
        var expected = Lists(first: [], second: [], last: [])
        for index in 0..<count {
          expected.first[ResourceInstanceID(rawValue: UInt16(3 * index))] = Int64(-1 - index)
          expected.second?[ResourceInstanceID(rawValue: UInt16(3 * index))] = "text \(index)"
        }
        expected.last = expected.first
        #expect(lists == expected, "\(idBytes) \(lengthBytes)")
      }
    }
  }

  @Test("instances cut anywhere but between two Resources are refused, and so is a value in their place")
  func cutInstances() throws {
    let whole = try TLV.encode(Lists(first: [1, 2], second: ["a", "text of more bytes"], between: 7, last: [70000]))
    // Behind the first Resource, which is Mandatory, the second, and the number.
    let ends = [8, 35, 39]
    for length in 0..<whole.count {
      let isWhole = ends.contains(length)
      #expect((try? TLV.decode(Lists.self, from: Array(whole.prefix(length)))) != nil || !isWhole, "\(length)")
      #expect((try? TLV.decode(Lists.self, from: Array(whole.prefix(length)))) == nil || isWhole, "\(length)")
    }
    for (id, idBytes) in [(0, 1), (255, 1), (65534, 2)] as [(UInt16, Int)] {
      let single = try #require(entry(id, [1], idBytes: idBytes, lengthBytes: 0))
      #expect(throws: PayloadError(.wrongMultiplicity, offset: single.count - 1)) {
        try TLV.decode(Lists.self, from: single)
      }
    }
  }
}
