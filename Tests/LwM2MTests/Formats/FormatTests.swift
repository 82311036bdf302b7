import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// What each format writes, byte for byte, and what it refuses.
struct FormatTests {
  /// Two Integers of Device.
  private struct Levels: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 3, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var battery: Int64?
    var memory: Int64?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInteger(&battery, at: 9)
      visitor.visitInteger(&memory, at: 10)
    }
  }

  private func record(_ value: RawValue, id: UInt16 = 1) -> RawInstance {
    RawInstance(resources: [(ResourceID(rawValue: id), RawResource(single: value, instances: []))])
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private let device = RawInstance(resources: [
    (0, RawResource(single: .string("Acme \"1\"\u{1}"), instances: [])),
    (7, RawResource(single: nil, instances: [(0, .integer(3800)), (1, .integer(-5))])),
    (9, RawResource(single: .float(1000), instances: [])),
    (15, RawResource(single: .opaque([0xFB, 0xFF]), instances: [])),
    (16, RawResource(single: .boolean(true), instances: [])),
    (17, RawResource(single: .objectLink(ObjectLink(3, 0)), instances: [])),
  ])

  /// The payload of an instance of Object 3.
  private func encode<Format: ObjectFormat>(_ format: Format.Type) throws -> [UInt8] {
    try RawInstance.$object.withValue(3) { try Format.encode(device) }
  }

  @Test("an instance in each format")
  func instance() throws {
    #expect(
      try text(encode(SenMLJSON.self))
        == #"[{"bn":"/3/0/","n":"0","vs":"Acme \"1\"\u0001"},{"n":"7/0","v":3800},{"n":"7/1","v":-5},{"n":"9","v":1e3},"#
        + #"{"n":"15","vd":"-_8"},{"n":"16","vb":true},{"n":"17","vlo":"3:0"}]"#)
    #expect(
      try text(encode(LwM2MJSON.self))
        == #"{"bn":"/3/0/","e":[{"n":"0","sv":"Acme \"1\"\u0001"},{"n":"7/0","v":3800},{"n":"7/1","v":-5},"#
        + #"{"n":"9","v":1e3},{"n":"15","sv":"+/8="},{"n":"16","bv":true},{"n":"17","ov":"3:0"}]}"#)
    #expect(
      try encode(SenMLCBOR.self).hex
        == "87a321652f332f302f006130036941636d652022312201a20063372f3002190ed8a20063372f310224a2006139"
        + "021903e8a2006231350842fbffa20062313604f5a20062313763766c6f63333a30")
    #expect(
      try encode(LwM2MCBOR.self).hex
        == "a1820300a6006941636d65202231220107a200190ed8012409f963d00f42fbff10f51163333a30")
  }

  @Test("SenML CBOR has numbers for labels, and integers for whole Floats where that is not longer")
  func senMLCBOR() throws {
    let expected: [(Double, String)] = [
      (18, "12"), (-0.0, "f98000"), (20.1, "fb403419999999999a"), (1000, "1903e8"), (65536, "1a00010000"),
      (16_777_216.5, "fb4170000008000000"), (1e10, "fa501502f9"), (-1, "20"), (0.5, "f93800"),
    ]
    for (value, hex) in expected {
      #expect(try SenMLCBOR.encode(record(.float(value))).hex == "81a200662f302f302f3102" + hex)
    }
  }

  @Test("LwM2M CBOR keeps Floats apart from integers, and an empty Resource from none")
  func lwM2MCBOR() throws {
    #expect(try LwM2MCBOR.encode(record(.float(18))).hex == "a183000001f94c80")
    let empty = RawInstance(resources: [(7, RawResource(single: nil, instances: []))])
    let bytes = try LwM2MCBOR.encode(empty)
    #expect(bytes.hex == "a183000007a0")
    let decoded = try RawInstance.$multiple.withValue([7]) { try LwM2MCBOR.decode(RawInstance.self, from: bytes) }
    #expect(decoded.resources.map(\.0) == [7])
    #expect(try LwM2MCBOR.encode(RawInstance(resources: [])).hex == "a1820000a0")
    #expect(try LwM2MCBOR.decode(RawInstance.self, from: [0xA1, 0x82, 0, 0, 0xA0]).resources.isEmpty)
  }

  @Test("formats of one value refuse several, and those without a type refuse that type")
  func notRepresentable() {
    let several = RawResource(single: nil, instances: [(0, .integer(1)), (1, .integer(2))])
    for format in [PlainText.self, CBOR.self, Opaque.self] as [any ContentFormat.Type] {
      #expect(throws: PayloadError(.notRepresentable)) { try format.encodeResource(several, of: 3, in: 0, id: 7) }
    }
    #expect(throws: PayloadError(.notRepresentable)) { try Opaque.encodeResource("text", of: 3, in: 0, id: 7) }
    for value in [Double.nan, .infinity, -.infinity] {
      for format in [PlainText.self, SenMLJSON.self, LwM2MJSON.self] as [any ContentFormat.Type] {
        #expect(throws: PayloadError(.invalidValue(.float))) { try format.encodeResource(value, of: 3, in: 0, id: 7) }
      }
      #expect(throws: Never.self) { try CBOR.encodeResource(value, of: 3, in: 0, id: 7) }
    }
  }

  @Test("nesting is bounded")
  func nesting() {
    for count in [20, 100_000] {
      let cbor = [0x81, 0xA1, 0x61, 0x78] + [UInt8](repeating: 0x81, count: count)
      #expect(throws: PayloadError(.nestedTooDeeply, offset: 20)) { try CompositePayload<SenMLCBOR>(cbor) }
      let json = Array((#"[{"x":"# + String(repeating: "[", count: count)).utf8)
      #expect(throws: PayloadError(.nestedTooDeeply, offset: 22)) { try CompositePayload<SenMLJSON>(json) }
      let tags = [0x81, 0xA1, 0x02] + [UInt8](repeating: 0xC1, count: count)
      #expect(throws: PayloadError.self) { try CompositePayload<SenMLCBOR>(tags) }
      let maps = (0..<count).flatMap { _ -> [UInt8] in [0xA1, 1] }
      #expect(throws: PayloadError(.invalidPath, offset: 8)) { try CompositePayload<LwM2MCBOR>(maps) }
    }
  }

  @Test("lengths and counts beyond the payload cost nothing", arguments: ["9b", "bb", "5b", "7b"])
  func hugeCounts(_ head: String) {
    let bytes = WireVector.bytes(head + "7fffffffffffffff" + "0000")
    #expect(throws: PayloadError.self) { try CompositePayload<SenMLCBOR>(bytes) }
    #expect(throws: PayloadError.self) { try CompositePayload<LwM2MCBOR>(bytes) }
    #expect(throws: PayloadError.self) { try CBOR.decodeResource([UInt8].self, of: 3, in: 0, id: 1, from: bytes) }
  }

  @Test(
    "JSON is read strictly",
    arguments: [
      "[{\"n\":\"/3/0/9\",\"v\":01}]", "[{\"n\":\"/3/0/9\",\"v\":1,}]", "[{\"n\":\"/3/0/9\",\"v\":+1}]",
      "[{'n':\"/3/0/9\",\"v\":1}]", "[{\"n\":\"/3/0/9\",\"v\":1}]x", "[{\"n\":\"/3/0/9\",\"v\":1 \"t\":1}]",
      "[{\"n\":\"/3/0/9\",\"v\":NaN}]", "[{\"n\":\"/3/0/9\",\"vs\":\"a\nb\"}]", "[{\"n\":\"/3/0/9\",\"v\":1,\"v\":1}]",
      "[{\"n\":\"/3/0/9\",\"v\":1,\"vs\":\"\"}]", "[{\"n\":\"/3/0/9\",\"v\":1}", "[{\"n\":\"/3/0/9/\",\"v\":1}]",
      "[{\"n\":\"3/0/9\",\"v\":1}]", "[{\"n\":\"/3/0/09\",\"v\":1}]", "[{\"v\":1}]", "[1]", "{}", "\u{FEFF}[]",
    ])
  func strictJSON(_ json: String) {
    #expect(throws: PayloadError.self) { try CompositePayload<SenMLJSON>(Array(json.utf8)) }
  }

  @Test("escapes, pairs of them for what is beyond 16 bits, and half a pair not at all")
  func escapes() throws {
    func decode(_ string: String) throws -> String {
      let json = #"[{"n":"\/3\/0\/0","vs":""# + string + #""}]"#
      return try SenMLJSON.decodeResource(String.self, of: 3, in: 0, id: 0, from: Array(json.utf8))
    }
    #expect(try decode(#"\u00e9\ud83d\ude00\n\/\\\""#) == "é😀\n/\\\"")
    for wrong in [#"\ud83d"#, #"\ude00"#, #"\ud83dx"#, #"\ud83d\u0041"#, #"\x"#, #"\u12"#, #"\u12g4"#] {
      #expect(throws: PayloadError.self) { try decode(wrong) }
    }
    let latin1: [UInt8] = Array(#"[{"n":"/3/0/0","vs":""#.utf8) + [0xE9] + Array(#""}]"#.utf8)
    #expect(throws: PayloadError.self) { try SenMLJSON.decodeResource(String.self, of: 3, in: 0, id: 0, from: latin1) }
  }

  @Test(
    "base name and name are put together, wherever in the record they stand, and the base name holds on",
    arguments: [
      #"{"bn":"/3/0/","n":"9","v":1},{"n":"10","v":2}"#, #"{"n":"9","v":1,"bn":"/3/0/"},{"v":2,"n":"10"}"#,
      #"{"n":"/9","bn":"/3/0","v":1},{"n":"0","v":2,"bn":"/3/0/1"}"#, #"{"bn":"/3/0/9","v":1},{"bn":"/3/0/10","v":2}"#,
      #"{"bn":"/3/0/9","n":"","v":1},{"n":"/3/0/10","bn":"","v":2}"#,
    ])
  func names(_ records: String) throws {
    let composite = try CompositePayload<SenMLJSON>(Array("[\(records)]".utf8))
    let instance = try composite.instance(Levels.self)
    #expect(instance == Levels(battery: 1, memory: 2))
  }

  @Test("a label with escapes is the same label, and one that begins with a zero is none")
  func labels() throws {
    func decode(_ record: String) throws -> Int64 {
      try SenMLJSON.decodeResource(Int64.self, of: 3, in: 0, id: 9, from: Array("[\(record)]".utf8))
    }
    #expect(try decode(#"{"\u006e":"\/3\/0/9","\u0076":7,"vs_no":1}"#) == 7)
    #expect(try decode(#"{"n":"/3/0/9","v":7,"\u0000v":8,"":9}"#) == 7)
    #expect(throws: PayloadError.self) { try decode(#"{"n":"/3/0/9","v":7,"new\u005f":8}"#) }
    let old = Array(#"{"e":[{"n":"/3/0/9","\u0000v":1,"\u0076":7}]}"#.utf8)
    #expect(try LwM2MJSON.decodeResource(Int64.self, of: 3, in: 0, id: 9, from: old) == 7)
  }
}
