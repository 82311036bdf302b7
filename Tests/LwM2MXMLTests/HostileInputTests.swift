import Foundation
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite(.serialized) struct HostileInputTests {
  /// Reads hostile text, which has to take little time; returns what was found.
  private func read(_ bytes: [UInt8], seconds: Double = 2) -> DefinitionReadResult {
    let clock = ContinuousClock()
    var result = DefinitionReadResult.nothing
    let time = clock.measure { result = DefinitionReader.read(bytes: bytes, fileName: "hostile.xml") }
    #if DEBUG
      #expect(time < .seconds(5 * seconds), "a hang, or time that grows with the square of the size")
    #else
      #expect(time < .seconds(seconds))
    #endif
    #expect(result.diagnostics.contains { $0.severity == .error })
    #expect(result.diagnostics.count <= 2 * ReadingLimits.diagnostics + 1)
    #expect(result.definitions.isEmpty)
    return result
  }

  private func rules(_ text: String) -> [RuleID] { read(Array(text.utf8)).diagnostics.map(\.rule) }

  /// 300 warnings come before the error that refuses the file.
  @Test func noNumberOfWarningsHidesAnError() {
    let warnings = String(repeating: "<a:b/>", count: 300)
    let text = "<LWM2M><Object>\(warnings)<Name>N</Name><ObjectID>x</ObjectID></Object></LWM2M>"
    let found = rules(text)
    #expect(found.contains("invalid-id"))
    #expect(found.contains("xml-namespace"))
    #expect(found.last == "xml-limit")
  }

  /// The size of large files: the largest that is read, in a release build. (In a debug build, making them would take minutes.)
  private var largeSize: Int {
    #if DEBUG
      1 << 20
    #else
      ReadingLimits.bytes
    #endif
  }

  /// As much of `part` as makes a file of a large size.
  private func huge(_ head: String, _ part: String, _ tail: String = "</LWM2M>") -> [UInt8] {
    let count = (largeSize - head.utf8.count - tail.utf8.count) / part.utf8.count
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(largeSize)
    let part = Array(part.utf8)
    for _ in 0..<count { bytes.append(contentsOf: part) }
    bytes.append(contentsOf: tail.utf8)
    return bytes
  }

  @Test("a document type declaration stops the reading before anything in it counts")
  func doctypes() {
    let laughs = (0..<20).map {
      "<!ENTITY a\($0 + 1) \"&a\($0);&a\($0);&a\($0);&a\($0);&a\($0);&a\($0);&a\($0);&a\($0);\">"
    }
    for declaration in [
      "<!DOCTYPE LWM2M>", "<!DOCTYPE LWM2M SYSTEM \"http://127.0.0.1:9/x.dtd\">",
      "<!DOCTYPE LWM2M PUBLIC \"a\" \"file:///etc/passwd\">",
      "<!DOCTYPE LWM2M [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE LWM2M [<!ENTITY % a SYSTEM \"file:///etc/passwd\">%a;]>",
      "<!DOCTYPE LWM2M [<!ENTITY a0 \"ha\">\(laughs.joined())]>", "<!DOCTYPE LWM2M [<!ATTLIST Item ID CDATA \"5\">",
    ] {
      let text = "<?xml version=\"1.0\"?>\n" + declaration + file(items: item(name: "<Name>&a;&a20;</Name>"))
      let result = read(Array(text.utf8))
      #expect(result.diagnostics.map(\.rule) == ["xml-doctype"])
      #expect(result.diagnostics.first?.position == SourcePosition(line: 2, column: 1))
      #expect(result.document?.nodes.isEmpty == true)
    }
  }

  @Test("a file that is too large is not read")
  func size() {
    #expect(read(Array(repeating: UInt8(ascii: "a"), count: 100_000_000)).diagnostics.map(\.rule) == ["xml-limit"])
    #expect(read(Array(repeating: UInt8(ascii: "a"), count: ReadingLimits.bytes + 1)).document == nil)
  }

  @Test("deep nesting, many elements, attributes and namespaces are refused where they become too many")
  func bounds() {
    #expect(rules(String(repeating: "<LWM2M>", count: 100_000)) == ["xml-limit"])
    #expect(rules(String(repeating: "<LWM2M>", count: 65) + String(repeating: "</LWM2M>", count: 65)) == ["xml-limit"])
    #expect(read(huge("<LWM2M>", "<a/>")).diagnostics.map(\.rule) == ["xml-limit"])
    let attributes = (0..<100_000).map { "a\($0)=''" }.joined(separator: " ")
    #expect(rules("<LWM2M \(attributes)/>") == ["xml-limit"])
    #expect(
      rules("<LWM2M b='>' c=\"<\" \(attributes)/>").contains("xml-limit")
        || rules("<LWM2M b='>' c=\"<\" \(attributes)/>").contains("xml-syntax"))
    let namespaces = (0..<100_000).map { "xmlns:a\($0)='u:\($0)'" }.joined(separator: " ")
    #expect(rules("<LWM2M \(namespaces)/>") == ["xml-limit"])
    let nested = (0..<60).map { level in
      "<a " + (0..<200).map { "xmlns:a\(level * 200 + $0)='u:x'" }.joined(separator: " ") + ">"
    }
    #expect(rules("<LWM2M>" + nested.joined() + String(repeating: "<b/>", count: 200_000)) == ["xml-limit"])
  }

  @Test(
    "large files of one thing take little time",
    arguments: [
      ("<LWM2M><Object><Name>", "a"), ("<LWM2M><Object><Name>", "é"), ("<LWM2M><Object><Name><![CDATA[", "a"),
      ("<LWM2M><Object><Name>", "&amp;"),
      ("<LWM2M><Object><Name>", "&#65;"), ("<LWM2M>", "&"), ("<LWM2M>", "&x;"), ("<LWM2M>", "<"), ("<LWM2M>", "</a>"),
      ("<LWM2M>", "<a></b>"),
      ("<LWM2M>", "<a><b></a>"), ("<LWM2M><!--", "-"), ("<LWM2M><!-- ", "-- "), ("<?", "a"), ("<", "a"),
      ("<LWM2M a=\"", "&lt;"), ("<LWM2M ", "a"),
      ("<LWM2M><Object>", "<a/>x"), ("<LWM2M><Object><Name><a/>", "x<a/>"), ("<LWM2M>", "<Object/>"),
      ("<LWM2M>", "\u{1}"), ("<LWM2M>", "]]>"), ("", "\n"),
      ("<LWM2M><Object><Resources>", "<Item/>"), ("<LWM2M><Object><a/>", "&amp;<!-- -->"),
      ("<LWM2M ", "= "),
    ])
  func largeFiles(_ head: String, _ part: String) {
    _ = read(huge(head, part))
  }

  @Test("large files of bytes that are no text take little time")
  func largeBinary() {
    for byte: UInt8 in [0x00, 0x01, 0x80, 0xC3, 0xFF] {
      _ = read(Array("<LWM2M>".utf8) + Array(repeating: byte, count: largeSize - 8))
    }
    for encoding in ["ISO-8859-1", "Shift_JIS", "UTF-7", "GB18030"] {
      let head = Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?><LWM2M>".utf8)
      _ = read(head + Array(repeating: 0xE9, count: largeSize - 100))
    }
    _ = read([0xFF, 0xFE] + Array(repeating: 0x4E, count: largeSize - 8))
    _ = read([0xFE, 0xFF] + Array(repeating: 0xD8, count: largeSize - 8))
    #if canImport(Glibc)
      var usage = rusage()
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      // The test's own copies of the input are in this too.
      #expect(usage.ru_maxrss < 512 * 1024, "\(usage.ru_maxrss) kB")
    #endif
  }

  @Test("a file that is cut off anywhere is an error")
  func truncated() {
    let text = Array(
      "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- é -->\(file(items: item(rest: "<Units><![CDATA[é]]>&lt;</Units>")))"
        .utf8)
    let whole = text.count - 1  // the line feed at the end may be missing
    for length in 0..<whole {
      let result = DefinitionReader.read(bytes: Array(text[..<length]), fileName: "x.xml")
      #expect(result.diagnostics.contains { $0.severity == .error }, "\(length) bytes")
      #expect(result.definitions.isEmpty)
    }
    #expect(DefinitionReader.read(bytes: Array(text[..<whole]), fileName: "x.xml").diagnostics == [])
  }

  @Test("random changes of bytes never crash, and every place lies in the file")
  func randomBytes() throws {
    var random = SeededGenerator(seed: 7)
    var sources = [Array(file(items: item() + item(rest: "<Units><![CDATA[é]]>&lt;</Units>")).utf8)]
    sources += try Corpus.definitionFiles.prefix(300).enumerated().filter { $0.offset % 100 == 7 }.map {
      [UInt8](try Data(contentsOf: $0.element))
    }
    let words = [
      "<", ">", "</", "/>", "&", ";", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE a [", "\"", "'", "=",
      "xmlns", ":", "é", "\u{0}", "\r",
    ]
    for round in 0..<4000 {
      var bytes = sources[round % sources.count]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &random)))
        case 2: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: at)
        default:
          bytes.insert(
            contentsOf: bytes[at..<min(bytes.count, at + 60)], at: Int.random(in: 0..<bytes.count, using: &random))
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      let result = DefinitionReader.read(bytes: bytes, fileName: "x.xml")
      let lines = bytes.count { $0 == 0x0A } + 1
      #expect(result.diagnostics.allSatisfy { ($0.position?.line ?? 1) <= lines })
      #expect(result.document?.isWellFormed != false || result.definitions.isEmpty)
    }
  }

  @Test("two threads read at once")
  func threads() async {
    let text = Array(file(items: item()).utf8)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<200).reduce(0) { sum, _ in sum + DefinitionReader.read(bytes: text, fileName: "x.xml").definitions.count
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counts == 800)
  }
}

extension DefinitionReadResult {
  fileprivate static let nothing = DefinitionReader.read(bytes: [], fileName: "")
}
