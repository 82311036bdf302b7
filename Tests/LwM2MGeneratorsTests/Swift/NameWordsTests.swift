import Testing

@testable import LwM2MGenerators

@Suite("The words of names")
struct NameWordsTests {
  @Test("become identifiers", arguments: NameTable.rows)
  func table(_ row: NameTable.Row) {
    let words = NameWords(row.name)
    // Bytes, because Strings are equal when they only look the same.
    #expect(Array(words.upperCamel.utf8) == Array(row.upper.utf8), "\(words.upperCamel)")
    #expect(Array(words.lowerCamel.utf8) == Array(row.lower.utf8), "\(words.lowerCamel)")
  }

  @Test("become nothing where there are none", arguments: NameTable.empty)
  func empty(_ name: String) {
    #expect(NameWords(name).upperCamel == "")
    #expect(NameWords(name).lowerCamel == "")
  }

  @Test("become identifiers of a bounded length, the same each time")
  func long() {
    for name in NameTable.long {
      for identifier in [NameWords(name).upperCamel, NameWords(name).lowerCamel] {
        #expect((50...100).contains(identifier.unicodeScalars.count) || identifier.utf8.count > 150)
        #expect(identifier.unicodeScalars.count <= 100)
        #expect(identifier.utf8.count <= 160)
      }
      #expect(NameWords(name).upperCamel == NameWords(name).upperCamel)
    }
    #expect(NameWords(String(repeating: "Word ", count: 2_000)).upperCamel == String(repeating: "Word", count: 25))
  }

  @Test("give a pool names, each once")
  func pool() {
    var pool = NamePool(reserved: ["Reserved"], ignoresCase: true)
    #expect(pool.claim("Name", "Name1") == "Name")
    #expect(pool.claim("NAME", "NAME1") == "NAME1")
    #expect(pool.claim("name", "name1") == "name1_2")
    #expect(pool.claim("name", "name1") == "name1_3")
    #expect(pool.claim("", "Reserved") == "Reserved_2")
    var exact = NamePool()
    #expect([exact.claim("a"), exact.claim("A"), exact.claim("a")] == ["a", "A", "a_2"])
    // What looks the same is the same to a reader, and to some file systems.
    #expect([exact.claim("\u{E9}"), exact.claim("e\u{301}")] == ["\u{E9}", "e\u{301}_2"])
  }
}
