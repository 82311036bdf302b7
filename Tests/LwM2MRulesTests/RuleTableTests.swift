import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import TestSupport
import Testing

@Suite("The table of rules is whole and speaks plainly")
struct RuleTableTests {
  /// The files of the rules: those that find errors, and all others.
  private let files: [URL] = ["LwM2MEssentialRules", "LwM2MRules"].flatMap { module in
    let folder = Corpus.packageRoot.appending(path: "Sources/\(module)/Rules")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appending(path: $0) }
  }

  @Test("each rule has a file of its name, a type of its name, and a line in the table")
  func names() throws {
    #expect(!files.isEmpty)
    let squeezed = ObjectRules.table.descriptions.map { $0.id.rawValue.replacingOccurrences(of: "-", with: "") }
    let names = files.map { $0.deletingPathExtension().lastPathComponent }
    #expect(squeezed.sorted() == names.map { $0.lowercased() }.sorted())
    for (file, name) in zip(files, names) {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("enum \(name): ObjectRule {"), "\(name)")
      let id = try #require(text.firstMatch(of: /id: "([a-z0-9-]+)"/), "\(name)").1
      #expect(id.replacing("-", with: "") == name.lowercased())
    }
  }

  @Test("identifiers are unique, in kebab case, and purposes are a sentence on one line")
  func descriptions() {
    #expect(Set(ObjectRules.table.descriptions.map(\.id)).count == ObjectRules.table.descriptions.count)
    for rule in ObjectRules.table.descriptions {
      #expect(rule.id.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil)
      #expect(rule.purpose.hasSuffix(".") && !rule.purpose.contains("\n") && rule.purpose.count <= 100, "\(rule.id)")
      #expect(rule.purpose.first?.isUppercase == true)
      #expect(!rule.isStructural, "a schema cannot say what these rules say")
      #expect(rule.omaCodes.allSatisfy { $0.wholeMatch(of: /\d{3}/) != nil })
    }
  }

  @Test("findings are in the order of the file, each with its place and subject")
  func order() throws {
    let object = Sample.object {
      $0.name = ""
      $0.resources = [Sample.resource { ($0.id, $0.name) = (65535, "") }]
    }
    var asked: [Int] = []
    let findings = RuleChecker().check(object, file: "a.xml") { offset in
      asked.append(offset)
      return SourcePosition(line: 1, column: offset + 1)
    }
    #expect(findings.map(\.rule) == ["non-empty-names", "assignable-resource-id", "non-empty-names"])
    #expect(asked == [1, 10, 11])
    #expect(findings.allSatisfy { $0.file == "a.xml" && $0.subject.objectID == 10241 && $0.subject.version == .v1_0 })
    #expect(findings.map(\.subject.resourceID) == [nil, 65535, 65535])
  }

  @Test("places come from the text")
  func positions() {
    var object = Sample.object { $0.name = "" }
    object.offsets.name = 8
    let text = SourceText("<LWM2M>\n <Name/>")
    let document = SourceDocument(file: "a.xml", text: text, isWellFormed: true)
    let findings = RuleChecker().check([object, object], in: document)
    #expect(findings.map(\.position) == Array(repeating: SourcePosition(line: 2, column: 1), count: 2))
  }

  @Test("a right definition asks for no place")
  func lazyPositions() {
    _ = RuleChecker().check(Sample.object(), file: nil) { _ in
      Issue.record("asked for a place")
      return nil
    }
  }

  @Test("a hostile definition gives a bounded number of findings, and its errors are among them")
  func bounded() {
    let object = Sample.object { object in
      object.resources = (0...65535).map { id in
        Sample.resource { ($0.id, $0.name, $0.type) = (ResourceID(rawValue: id), "R", nil) }
      }
    }
    let findings = RuleChecker().check(object, file: nil) { _ in nil }
    #expect(findings.count < 500)
    #expect(findings.contains { $0.severity == .error && $0.rule == "assignable-resource-id" })
    #expect(findings.last?.message.hasSuffix("more findings in this file are left out") == true)
  }

  @Test("messages stay on one short line, whatever the definition holds")
  func messages() {
    let long = String(repeating: "x\n\u{7}\u{2028}", count: 10_000)
    for object in [
      Sample.oneResource({ ($0.name, $0.type) = (long, nil) }), Sample.range(long, .integer),
      Sample.object { ($0.urn, $0.name, $0.resources) = (Sample.urn(long), long, []) },
    ] {
      let findings = RuleChecker().check(object, file: nil) { _ in nil }
      #expect(!findings.isEmpty)
      for finding in findings {
        #expect(finding.message.count < 300)
        #expect(!finding.message.contains { $0.isNewline } && !finding.message.hasSuffix("."))
      }
    }
  }
}
