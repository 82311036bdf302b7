import LwM2M
import Testing

/// How payloads fill the properties that an Object shows.
struct VisitingTests {
  /// An Object with six Mandatory Resources, 6 to 1, and one that is not.
  private struct Six: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32770, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var numbers: (Int64, Int64, Int64, Int64, Int64) = (0, 0, 0, 0, 0)
    var states: ResourceInstances<Bool> = [:]
    var text: String?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInteger(mandatory: &numbers.0, at: 6)
      visitor.visitInteger(mandatory: &numbers.1, at: 5)
      visitor.visitInteger(mandatory: &numbers.2, at: 4)
      visitor.visitString(&text, at: 1000)
      visitor.visitInteger(mandatory: &numbers.3, at: 3)
      visitor.visitInteger(mandatory: &numbers.4, at: 2)
      visitor.visitInstances(mandatory: &states, at: 1)
    }
  }

  private let six: Six = {
    var six = Six()
    six.numbers = (60, 50, 40, 30, 20)
    six.states = [3: true]
    six.text = "a"
    return six
  }()

  private static let entries: [(id: UInt16, bytes: [UInt8])] = [
    (6, [0xC1, 6, 60]), (5, [0xC1, 5, 50]), (4, [0xC1, 4, 40]), (1000, [0xE1, 3, 232, 97]), (3, [0xC1, 3, 30]),
    (2, [0xC1, 2, 20]), (1, [0x83, 1, 0x41, 3, 1]),
  ]

  @Test("Resources may come in any order, with unknown ones among them")
  func orders() throws {
    #expect(try TLV.encode(six) == Self.entries.flatMap(\.bytes))
    var random = UInt64(1)
    for _ in 0..<500 {
      var entries = Self.entries.map(\.bytes) + [[0xC1, 7, 1], [0xE1, 1, 7, 1]]
      for index in entries.indices {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        entries.swapAt(index, Int(random >> 33) % entries.count)
      }
      #expect(try TLV.decode(Six.self, from: entries.flatMap { $0 }) == six)
    }
    #expect(try SenMLCBOR.decode(Six.self, from: SenMLCBOR.encode(six)) == six)
  }

  @Test("of missing Mandatory Resources, the first of the definition is named, in whatever order the others come")
  func missing() throws {
    #expect(Six.mandatoryResources == [6, 5, 4, 3, 2, 1])
    for isReversed in [false, true] {
      for left in 1..<(1 << Self.entries.count) {
        var entries = Self.entries.enumerated().filter { left & 1 << $0.offset != 0 }.map(\.element)
        let first = Self.entries.first { entry in entry.id != 1000 && !entries.contains { $0.id == entry.id } }
        if isReversed { entries.reverse() }
        let payload = entries.flatMap(\.bytes)
        guard let first else {
          _ = try TLV.decode(Six.self, from: payload)
          continue
        }
        let error = #expect(throws: PayloadError.self) { try TLV.decode(Six.self, from: payload) }
        #expect(error?.reason == .missingResource(ResourceID(rawValue: first.id)))
      }
    }
  }

  @Test("a Resource that comes twice is refused, wherever the two stand")
  func twice() {
    for first in Self.entries {
      for place in 0...Self.entries.count {
        var entries = Self.entries.map(\.bytes)
        entries.insert(first.bytes, at: place)
        let error = #expect(throws: PayloadError.self) { try TLV.decode(Six.self, from: entries.flatMap { $0 }) }
        #expect(error?.reason == .duplicateID(first.id))
      }
    }
  }

  /// All types, Mandatory and not, and a property that no visitor sees.
  private struct Everything: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32771, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var flag: Bool
    var text: String
    var number: Int64
    var unsigned: UInt64
    var bytes: [UInt8]
    var float: Double
    var time: Timestamp
    var link: ObjectLink
    var web: CoreLink
    var code: ResourceCode<UInt64, Self>
    var texts: ResourceInstances<String>
    var optionalFlag: Bool?
    var optionalText: String?
    var optionalNumber: Int64?
    var optionalBytes: [UInt8]?
    var optionalFloat: Double?
    var optionalLink: ObjectLink?
    var optionalTexts: ResourceInstances<String>?
    private(set) var unseen: [String]?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitBoolean(mandatory: &flag, at: 0)
      visitor.visitString(mandatory: &text, at: 1)
      visitor.visitInteger(mandatory: &number, at: 2)
      visitor.visitUnsignedInteger(mandatory: &unsigned, at: 3)
      visitor.visitOpaque(mandatory: &bytes, at: 4)
      visitor.visitFloat(mandatory: &float, at: 5)
      visitor.visitTime(mandatory: &time, at: 6)
      visitor.visitObjectLink(mandatory: &link, at: 7)
      visitor.visitCoreLink(mandatory: &web, at: 8)
      visitor.visitCode(mandatory: &code, at: 9)
      visitor.visitInstances(mandatory: &texts, at: 10)
      visitor.visitBoolean(&optionalFlag, at: 11)
      visitor.visitString(&optionalText, at: 12)
      visitor.visitInteger(&optionalNumber, at: 13)
      visitor.visitOpaque(&optionalBytes, at: 14)
      visitor.visitFloat(&optionalFloat, at: 15)
      visitor.visitObjectLink(&optionalLink, at: 16)
      visitor.visitInstances(&optionalTexts, at: 17)
    }
  }

  @Test("a blank instance has zero or nothing in Mandatory Resources, and no others")
  func blank() throws {
    for _ in 0..<100 {
      var blank = Everything.blank
      #expect(!blank.flag && blank.text.isEmpty && blank.number == 0 && blank.unsigned == 0 && blank.bytes.isEmpty)
      #expect(blank.float == 0 && blank.time.secondsSince1970 == 0 && blank.link == .none && blank.web.text.isEmpty)
      #expect(blank.code.rawValue == 0 && blank.texts.isEmpty)
      #expect(blank.optionalFlag == nil && blank.optionalText == nil && blank.optionalNumber == nil)
      #expect(blank.optionalBytes == nil && blank.optionalFloat == nil && blank.optionalLink == nil)
      #expect(blank.optionalTexts == nil && blank.unseen == nil)
      // It is an instance as any other.
      let copy = blank
      blank.text += "a text that is too long to be kept without memory"
      blank.texts[1] = "b"
      blank.optionalTexts = [2: "c"]
      #expect(copy == .blank && blank != copy)
      #expect(try TLV.decode(Everything.self, from: TLV.encode(blank)) == blank)
    }
  }
}
