import Foundation
import LwM2MVocabulary
import LwM2MModel
import TestSupport
import Testing

@Suite(
  "Ranges and codes of the public registry", .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
struct RangeCorpusTests {
  struct Item: Hashable {
    var place: String
    var type: ResourceType?
    var range: String
    var summary: String
  }

  /// The Resources of all definition files, cut out by plain searching: enough for well-formed files.
  static let items: [Item] = Corpus.definitionFiles.flatMap { file -> [Item] in
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let name = file.deletingPathExtension().lastPathComponent
    return text.components(separatedBy: "<Item ID=\"").dropFirst().map { item in
      let id = item.prefix { $0 != "\"" }
      let text = uncommented(item)
      let type = ResourceType.allCases.first { $0.name == content("Type", of: text) }
      return Item(
        place: "\(name)/\(id)", type: type, range: content("RangeEnumeration", of: text),
        summary: content("Description", of: text))
    }
  }

  private static func uncommented(_ text: String) -> String {
    var text = text
    while let start = text.range(of: "<!--"), let end = text.range(of: "-->", range: start.upperBound..<text.endIndex) {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return text
  }

  private static func content(_ name: String, of item: String) -> String {
    guard let start = item.range(of: "<\(name)>"),
      let end = item.range(of: "</\(name)>", range: start.upperBound..<item.endIndex)
    else { return "" }
    var content = String(item[start.upperBound..<end.lowerBound]).trimmingCharacters(in: .whitespacesAndNewlines)
    if content.hasPrefix("<![CDATA["), content.hasSuffix("]]>") { content = String(content.dropFirst(9).dropLast(3)) }
    guard content.contains("&") else { return content }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&#60;", "<"), ("&#62;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ] {
      content = content.replacingOccurrences(of: entity, with: character)
    }
    return content
  }

  @Test("all ranges but five are understood")
  func ranges() {
    let texts = Set(Self.items.filter { !$0.range.isEmpty }.map { [$0.type?.name ?? "", $0.range] })
    #expect(texts.count > 150)
    let unknown = texts.filter { text in
      ValueConstraint(text[1], type: ResourceType.allCases.first { $0.name == text[0] }) == nil
    }
    // Prose that refers to a specification (two), a lone largest number, a Boolean with numbers, a Float with words.
    #expect(unknown.count <= 5, "not understood: \(unknown.map { $0.joined(separator: ": ") }.sorted())")
  }

  @Test("what is understood reads back from its canonical notation")
  func canonical() {
    for item in Set(Self.items.map { Item(place: "", type: $0.type, range: $0.range, summary: "") }) {
      guard let constraint = ValueConstraint(item.range, type: item.type) else { continue }
      #expect(ValueConstraint(constraint.description, type: item.type) == constraint, "\(item.range)")
    }
  }

  @Test(
    "the codes of the core Objects are named",
    arguments: [
      ("0/2", 0...4, "Pre-Shared Key mode"), ("0/13", 0...3, "Exact match"), ("0/15", 0...3, "CA constraint"),
      ("3/6", 0...7, "DC power"), ("3/11", 0...8, "No error"), ("3/20", 0...6, "Normal"),
      ("4/0", 0...43, "GSM cellular network"), ("5/3", 0...3, "Idle"), ("5/5", 0...11, "Initial value"),
      ("5/8", 0...5, "CoAP"), ("5/9", 0...2, "Pull only"),
    ])
  func coreObjects(place: String, codes: ClosedRange<Int64>, first: String) throws {
    let item = try #require(Self.items.first { $0.place == place })
    let values = NamedValue.list(
      range: item.range, summary: item.summary, type: item.type,
      constraint: ValueConstraint(item.range, type: item.type))
    #expect(values.first == NamedValue(value: codes.lowerBound, name: first))
    #expect(values.last?.value == codes.upperBound)
    #expect(values.count == codes.count || place == "4/0")
  }

  @Test("about one numeric Resource in six lists its codes")
  func namedValues() {
    let numeric = Set(
      Self.items.filter { $0.type == .integer || $0.type == .unsignedInteger }
        .map { Item(place: "", type: $0.type, range: $0.range, summary: $0.summary) })
    let named = numeric.filter { item in
      let constraint = ValueConstraint(item.range, type: item.type)
      return !NamedValue.list(range: item.range, summary: item.summary, type: item.type, constraint: constraint).isEmpty
    }
    let share = Double(named.count) / Double(max(1, numeric.count))
    #expect((0.12...0.25).contains(share), "\(named.count) of \(numeric.count)")
  }
}
