import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML
import Testing

@Suite struct EncodingTests {
  /// A definition whose name has characters beyond ASCII, with a fault behind them.
  private func source(_ encoding: String?, name: String, type: String = "Boolean") -> String {
    let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>\n" } ?? "<?xml version=\"1.0\"?>\n"
    return declaration + file(items: item(name: "<Name>\(name)</Name>", type: "<Type>\(type)</Type>"))
  }

  private func read(_ bytes: [UInt8]) -> DefinitionReadResult {
    DefinitionReader.read(bytes: bytes, fileName: "x.xml")
  }

  @Test(
    "files are read in the encoding that they name",
    arguments: [
      ("UTF-8", "ä€", String.Encoding.utf8), ("utf-8", "ä€", .utf8), ("ISO-8859-1", "äß", .isoLatin1),
      ("windows-1252", "ä€", .windowsCP1252),
      ("ISO-8859-2", "ąč", .isoLatin2), ("Shift_JIS", "日本", .shiftJIS), ("US-ASCII", "a", .ascii),
    ])
  func declared(_ encoding: String, _ name: String, _ coding: String.Encoding) throws {
    let bytes = try #require(source(encoding, name: name).data(using: coding))
    let result = read([UInt8](bytes))
    #expect(result.diagnostics == [])
    #expect(result.definitions.first?.resources.first?.name == name)
  }

  @Test("UTF-16 and UTF-32 are recognised by their first bytes", arguments: [true, false])
  func wide(_ isLittleEndian: Bool) throws {
    let text = source("UTF-16", name: "ä€👩‍🔬")
    let utf16: [UInt8] = "\u{FEFF}\(text)".utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? bytes : bytes.reversed()
    }
    #expect(read(utf16).diagnostics == [])
    #expect(read(utf16).definitions.first?.resources.first?.name == "ä€👩‍🔬")
    #expect(read(Array(utf16.dropFirst(2))).definitions.count == 1, "without a byte order mark too")
    let utf32: [UInt8] = source(nil, name: "ä€👩‍🔬").unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
      return isLittleEndian ? bytes : bytes.reversed()
    }
    #expect(read(utf32).definitions.first?.resources.first?.name == "ä€👩‍🔬")
  }

  @Test("a byte order mark of UTF-8 is no part of the text")
  func mark() {
    let result = read([0xEF, 0xBB, 0xBF] + Array(source("UTF-8", name: "ä").utf8))
    #expect(result.diagnostics == [])
    #expect(result.definitions.count == 1)
    #expect(result.document?.text.bytes.first == UInt8(ascii: "<"))
  }

  @Test("columns count bytes of UTF-8, whatever the file is in", arguments: [String.Encoding.utf8, .isoLatin1, .utf16])
  func columns(_ coding: String.Encoding) throws {
    let name: [String.Encoding: String] = [.utf8: "UTF-8", .isoLatin1: "ISO-8859-1", .utf16: "UTF-16"]
    let text = source(name[coding], name: "äöü", type: "Foo")
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("Foo") })
    let before = try #require(text.split(separator: "\n", omittingEmptySubsequences: false)[line].range(of: "<Type>"))
    let column =
      text.split(separator: "\n", omittingEmptySubsequences: false)[line][..<before.lowerBound].utf8.count + 1
    let diagnostics = read([UInt8](try #require(text.data(using: coding)))).diagnostics
    #expect(diagnostics.map(\.position) == [SourcePosition(line: line + 1, column: column)])
    #expect(diagnostics.map(\.rule) == ["unknown-value"])
  }

  @Test("bytes that are no UTF-8 are found where they stand, and what follows is still read")
  func malformed() {
    var bytes = Array(source("UTF-8", name: "a?b", type: "Foo").utf8)
    let place = bytes.firstIndex(of: UInt8(ascii: "?"), from: 45)
    bytes[place] = 0xE9
    let result = read(bytes)
    let lineStart = (bytes[..<place].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    #expect(result.diagnostics.map(\.rule) == ["xml-encoding", "unknown-value"])
    #expect(result.diagnostics.first?.position?.column == place - lineStart + 1)
    #expect(result.diagnostics.first?.message.contains("0xE9") == true)
    #expect(result.definitions == [])
  }

  @Test(
    "malformed sequences of every kind are found",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x00],
    ] as [[UInt8]])
  func malformedSequences(_ sequence: [UInt8]) {
    let text = Array("<LWM2M>".utf8)
    for padding in 0..<10 {
      let bytes = text + Array(repeating: 0x20, count: padding) + sequence + Array("</LWM2M>".utf8)
      let diagnostic = read(bytes).diagnostics.first
      #expect(diagnostic?.severity == .error)
      #expect(diagnostic?.position == SourcePosition(line: 1, column: 8 + padding))
    }
  }

  @Test("a declaration that is wrong or unknown is an error at the name of the encoding")
  func wrongDeclarations() {
    let latin = source("ISO-8859-1", name: "x").replacing("ISO-8859-1", with: "klingon")
    #expect(
      read(Array(latin.utf8)).diagnostics.map(\.message) == [
        "the encoding 'klingon' is not known; save the file as UTF-8 and say so"
      ])
    #expect(read(Array(latin.utf8)).diagnostics.first?.position == SourcePosition(line: 1, column: 31))
    #expect(read(Array(source("UTF-16", name: "x").utf8)).diagnostics.map(\.rule) == ["xml-encoding"])
    #expect(read(Array(source("UTF-16LE", name: "x").utf8)).diagnostics.map(\.rule) == ["xml-encoding"])
    let ascii = source("US-ASCII", name: "ä")
    #expect(read(Array(ascii.utf8)).diagnostics.map(\.rule).allSatisfy { $0 == "xml-encoding" })
    #expect(!read(Array(ascii.utf8)).diagnostics.isEmpty)
  }

  @Test("a byte order mark decides against the declaration, with a warning")
  func markAgainstDeclaration() {
    let result = read([0xEF, 0xBB, 0xBF] + Array(source("ISO-8859-1", name: "ä").utf8))
    #expect(result.diagnostics.map(\.rule) == ["encoding-declaration"])
    #expect(result.definitions.first?.resources.first?.name == "ä")
  }
}

extension [UInt8] {
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int {
    self[start...].firstIndex(of: byte) ?? 0
  }
}
