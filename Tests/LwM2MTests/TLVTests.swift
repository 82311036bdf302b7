import TestSupport
import Testing
import WireVectors

@testable import LwM2M

struct TLVTests {
  private func bytes(of value: RawValue, id: UInt16 = 1) throws -> [UInt8] {
    try TLV.encode(RawInstance(resources: [(ResourceID(rawValue: id), RawResource(single: value, instances: []))]))
  }

  @Test("numbers take the fewest bytes that hold them")
  func shortestNumbers() throws {
    let expected: [(RawValue, [UInt8])] = [
      (.integer(0), [0xC1, 1, 0]), (.integer(127), [0xC1, 1, 127]), (.integer(128), [0xC2, 1, 0, 128]),
      (.integer(-128), [0xC1, 1, 128]), (.integer(-129), [0xC2, 1, 0xFF, 0x7F]),
      (.integer(32768), [0xC4, 1, 0, 0, 0x80, 0]),
      (.integer(Int64(Int32.min)), [0xC4, 1, 0x80, 0, 0, 0]),
      (.integer(1 << 31), [0xC8, 1, 8, 0, 0, 0, 0, 0x80, 0, 0, 0]),
      (.integer(.min), [0xC8, 1, 8, 0x80, 0, 0, 0, 0, 0, 0, 0]),
      (.unsignedInteger(255), [0xC1, 1, 255]), (.unsignedInteger(256), [0xC2, 1, 1, 0]),
      (.unsignedInteger(.max), [0xC8, 1, 8] + [UInt8](repeating: 255, count: 8)),
      (.float(1.5), [0xC4, 1, 0x3F, 0xC0, 0, 0]),
      (.float(20.1), [0xC8, 1, 8, 0x40, 0x34, 0x19, 0x99, 0x99, 0x99, 0x99, 0x9A]),
      (.boolean(true), [0xC1, 1, 1]), (.time(-1), [0xC1, 1, 0xFF]),
      (.objectLink(.none), [0xC4, 1, 255, 255, 255, 255]),
    ]
    for (value, encoded) in expected { #expect(try bytes(of: value) == encoded, "\(value)") }
  }

  @Test("heads take the fewest bytes for ID and length", arguments: [0, 7, 8, 255, 256, 65535, 65536, 100_000])
  func heads(length: Int) throws {
    for id: UInt16 in [0, 255, 256, 65534] {
      let encoded = try bytes(of: .opaque([UInt8](repeating: 7, count: length)), id: id)
      let lengthBytes = length < 8 ? 0 : length < 256 ? 1 : length < 65536 ? 2 : 3
      #expect(encoded.count == 1 + (id > 255 ? 2 : 1) + lengthBytes + length)
      #expect(try TLV.decode(RawInstance.self, from: encoded).resources.first?.1.single?.count == length)
    }
  }

  @Test("a value of 16 MB is refused, and one byte less is not")
  func tooLong() throws {
    let largest = [UInt8](repeating: 0, count: (1 << 24) - 1)
    #expect(try bytes(of: .opaque(largest)).count == largest.count + 5)
    #expect(throws: PayloadError(.tooLong)) { try bytes(of: .opaque(largest + [0])) }
  }

  @Test("what is appended are the same bytes, behind those that were there", arguments: [0, 1, 100, 1000])
  func appending(length: Int) throws {
    let instance = RawInstance(resources: [
      (1, RawResource(single: .opaque([UInt8](repeating: 7, count: length)), instances: [])),
      (2, RawResource(single: nil, instances: [(0, .integer(1)), (300, .integer(-70000))])),
    ])
    var bytes: [UInt8] = [1, 2, 3]
    try TLV.append(instance, to: &bytes)
    #expect(bytes == [1, 2, 3] + (try TLV.encode(instance)))
  }

  @Test("what does not fit appends nothing")
  func appendingTooMuch() {
    let value = RawResource(single: .opaque([UInt8](repeating: 0, count: 1 << 24)), instances: [])
    var bytes: [UInt8] = [1, 2, 3]
    #expect(throws: PayloadError(.tooLong)) { try TLV.append(RawInstance(resources: [(1, value)]), to: &bytes) }
    #expect(bytes == [1, 2, 3])
  }

  @Test("instances are the entries that they would be alone, few or many, short or long")
  func instances() throws {
    try checkInstances([Int64]([0, -128, 128, -32769, 1 << 40]))
    try checkInstances([UInt64]([0, 255, 256, 65536, .max]))
    try checkInstances([1.5, 0.1, -.infinity])
    try checkInstances(["", "short", "of fifteen byte", String(repeating: "long", count: 100)])
    try checkInstances([true, false])
    try checkInstances([ObjectLink.none, ObjectLink(3303, 1)])
    try checkInstances([Timestamp(secondsSince1970: -1), Timestamp(secondsSince1970: 1 << 33)])
    try checkInstances([[UInt8]](arrayLiteral: [], [1, 2, 3, 4, 5, 6, 7], [UInt8](repeating: 8, count: 300)))
  }

  /// Writes each value, each pair and each triple of them.
  private func checkInstances<Value: ResourceValue>(_ values: [Value]) throws {
    func alone(_ id: ResourceInstanceID, _ value: Value) throws -> [UInt8] {
      try TLV.encodeResourceInstance(value, of: 3, in: 0, resource: 7, id: id)
    }
    for first in values {
      try check([0: first], try alone(0, first))
      for second in values {
        try check([0: first, 300: second], try alone(0, first) + alone(300, second))
        try check(
          [255: first, 256: second, 65534: first],
          try alone(255, first) + alone(256, second) + alone(65534, first))
      }
    }
    func check(_ instances: ResourceInstances<Value>, _ entries: [UInt8]) throws {
      let count = entries.count
      let length: [UInt8] = count < 8 ? [] : count < 256 ? [UInt8(count)] : [UInt8(count >> 8), UInt8(count & 255)]
      let head = [0x80 | UInt8(length.count << 3) | (length.isEmpty ? UInt8(count) : 0), 7] + length
      #expect(try TLV.encodeResource(instances, of: 3, in: 0, id: 7) == head + entries)
    }
  }

  @Test("memory of the caller takes what fits exactly, and nothing of what does not", arguments: Array(0...40) + [300])
  func appendingInPlace(length: Int) throws {
    let instance = RawInstance(resources: [
      (1, RawResource(single: .string(String("0123456789abcdef".prefix(length % 17))), instances: [])),
      (2, RawResource(single: nil, instances: [(0, .integer(1)), (1, .integer(-70000))])),
      (3, RawResource(single: nil, instances: [(0, .integer(1)), (300, .string("text")), (301, .float(0.1))])),
      (4, RawResource(single: .opaque([UInt8](repeating: 7, count: length)), instances: [])),
    ])
    try checkInPlace(TLV.self, instance)
    try checkInPlace(LwM2MCBOR.self, instance)
  }

  private func checkInPlace<Format: ObjectFormat>(_ format: Format.Type, _ instance: RawInstance) throws {
    let payload = try Format.encode(instance)
    for room in [0, 1, payload.count - 1, payload.count, payload.count + 1, payload.count + 100] {
      var error: PayloadError?
      let bytes = [UInt8](capacity: 3 + room) { output in
        for byte: UInt8 in 1...3 { output.append(byte) }
        do throws(PayloadError) {
          try Format.append(instance, to: &output)
        } catch let thrown {
          error = thrown
        }
      }
      #expect(error == (room < payload.count ? PayloadError(.noRoom) : nil))
      #expect(bytes == [1, 2, 3] + (room < payload.count ? [] : payload))
    }
  }

  @Test("a Float keeps every digit, whatever it is")
  func floats() throws {
    var random = SeededGenerator(seed: 3)
    let special: [Double] = [0, -0.0, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .nan]
    for value in special + (0..<5000).map({ _ in Double(bitPattern: random.next()) }) {
      let decoded = try RawInstance.$types.withValue([1: .float]) {
        try TLV.decode(RawInstance.self, from: bytes(of: .float(value)))
      }
      guard case .float(let back) = decoded.resources.first?.1.single else {
        Issue.record("no Float for \(value)")
        continue
      }
      #expect(back.bitPattern == value.bitPattern || value.isNaN && back.isNaN)
    }
  }

  @Test("the ID 65535 is refused at every level")
  func reserved() {
    for payload: [UInt8] in [
      [0x20, 255, 255], [0xE0, 255, 255], [0x04, 1, 0xE1, 255, 255, 1], [0x84, 1, 0x61, 255, 255, 1],
    ] {
      RawInstance.$multiple.withValue([1]) {
        #expect(throws: PayloadError.self) {
          if payload[0] >> 6 == 0 {
            _ = try TLV.decodeInstances(of: RawInstance.self, from: payload)
          } else {
            _ = try TLV.decode(RawInstance.self, from: payload)
          }
        }
      }
    }
  }

  @Test("IDs in any order are read, and one that comes twice is refused, however many there are")
  func duplicates() throws {
    var random = SeededGenerator(seed: 4)
    for count in [2, 63, 64, 65, 1000, 6000] {
      var ids = (0..<UInt16(count)).shuffled(using: &random)
      let payload = ids.flatMap { [0xE0, UInt8($0 >> 8), UInt8($0 & 255)] }
      #expect(try TLV.decode(RawInstance.self, from: payload).resources.map(\.0.rawValue) == ids)
      ids.append(try #require(ids.randomElement(using: &random)))
      let doubled = ids.flatMap { [0xE0, UInt8($0 >> 8), UInt8($0 & 255)] }
      #expect(throws: PayloadError(.duplicateID(ids[count]), offset: 3 * count)) {
        try TLV.decode(RawInstance.self, from: doubled)
      }
    }
  }

  @Test("any bytes give a value or an error, and a value encodes to something that decodes to it again")
  func anyBytes() throws {
    var random = SeededGenerator(seed: 5)
    let seeds = WireVector.all.filter { $0.format == "tlv" }.map(\.payload) + [[0x08, 0, 3, 0xC1, 1, 5]]
    let types = Dictionary(uniqueKeysWithValues: (0..<UInt16(30)).map { ($0, ResourceType.allCases[Int($0) % 9]) })
    var decoded = 0
    for _ in 0..<20000 {
      var bytes = seeds.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let byte = UInt8.random(in: 0...255, using: &random)
        let place = Int.random(in: 0...bytes.count, using: &random)
        if Bool.random(using: &random) || place == bytes.count {
          bytes.insert(byte, at: place)
        } else {
          bytes[place] = byte
        }
      }
      try RawInstance.$types.withValue(types) {
        try RawInstance.$multiple.withValue([6, 7, 8, 11]) {
          guard let instances = try? TLV.decodeInstances(of: RawInstance.self, from: bytes) else { return }
          decoded += 1
          let again = try TLV.decodeInstances(of: RawInstance.self, from: try TLV.encode(instances))
          #expect(again.map(\.id) == instances.map(\.id))
        }
      }
    }
    #expect(decoded > 100, "the mutations should not be hopeless")
  }
}

extension RawValue {
  fileprivate var count: Int? {
    if case .opaque(let bytes) = self { bytes.count } else { nil }
  }
}
