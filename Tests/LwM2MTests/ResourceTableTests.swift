import LwM2M
import Testing

/// What generated code says of single Resources.
struct ResourceTableTests {
  private let facts = ObjectFacts(
    objectID: 1, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false,
    resources: """
      0 R
      6 - 0..7
      13 RW
      14 W length 1..2
      65535 RW texts a%20b|c
      """)

  @Test("Operations say what a Server may write")
  func writable() {
    #expect(facts.resources.writable == [13, 14, 65535])
    for number in 0...UInt16.max {
      let id = ResourceID(rawValue: number)
      #expect(facts.resources.isWritable(id) == [13, 14, 65535].contains(number))
    }
  }

  @Test("a line may end in a range")
  func ranges() throws {
    let table = facts.resources
    #expect(table.range(of: 0) == nil && table.range(of: 13) == nil && table.range(of: 1) == nil)
    let numbers = try #require(table.range(of: 6))
    #expect(numbers.contains(.integer(7)) && !numbers.contains(.integer(8)))
    let lengths = try #require(table.range(of: 14))
    #expect(lengths.contains(.string("é")) && !lengths.contains(.string("")))
    let texts = try #require(table.range(of: 65535))
    #expect(texts.contains(.string("a b")) && !texts.contains(.string("a%20b")))
  }

  @Test("an Object without such Resources needs no table")
  func empty() {
    let facts = ObjectFacts(objectID: 1, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    #expect(facts.resources.writable == [] && facts.resources.range(of: 0) == nil && !facts.resources.isWritable(0))
  }
}
