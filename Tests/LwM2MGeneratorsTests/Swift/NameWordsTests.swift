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
    #expect(pool.claim("Name", orElse: { "Name1" }) == "Name")
    #expect(pool.claim("NAME", orElse: { "NAME1" }) == "NAME1")
    #expect(pool.claim("name", orElse: { "name1" }) == "name1_2")
    #expect(pool.claim("name", orElse: { "name1" }) == "name1_3")
    #expect(pool.claim("", orElse: { "Reserved" }) == "Reserved_2")
    var exact = NamePool()
    #expect(["a", "A", "a"].map { exact.claim($0, orElse: { "b" }) } == ["a", "A", "b"])
    // What looks the same is the same to a reader, and to some file systems.
    #expect(["\u{E9}", "e\u{301}"].map { exact.claim($0, orElse: { "c" }) } == ["\u{E9}", "c"])
  }

  @Test("are found the short way where they are plain, and are the same")
  func shortWay() {
    let names = NameTable.names + ["Level", "level", "Sensor Value", "a B", "Two  Blanks ", " Lead", "Is it on", "X Y"]
    for name in names {
      #expect(Array(Camel.upper(name).utf8) == Array(NameWords(name).upperCamel.utf8), "\(name)")
      #expect(Array(Camel.lower(name).utf8) == Array(NameWords(name).lowerCamel.utf8), "\(name)")
    }
  }
}
