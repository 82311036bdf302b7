import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@testable import LwM2MValidation

@Suite("A file .lwm2m-validate.json switches rules")
struct ConfigurationTests {
  private func findings(_ configuration: String, path: String = "objects/10241.xml") throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(".lwm2m-validate.json", configuration)
    try folder.write(path, SampleDefinition(range: "0-100").xml)
    return Validator().validate([folder.path(path)]).diagnostics.map { finding in
      let place = finding.position.map { " \($0.line):\($0.column)" } ?? ""
      return finding.rule == "range-written-with-dots"
        ? "\(finding.severity)" : "\(finding.rule)\(place) \(finding.message)"
    }
  }

  @Test("off, or to another severity; comments are allowed")
  func levels() throws {
    #expect(try findings("{}") == ["warning"])
    #expect(try findings("{ \"rules\": { \"range-written-with-dots\": \"off\" } } // all of it") == [])
    for level in ["note", "warning", "error"] {
      #expect(try findings("{ \"rules\": { \"range-written-with-dots\": \"\(level)\", }, }") == [level])
    }
  }

  @Test("for the files of a pattern, and the last one counts")
  func patterns() throws {
    func text(_ files: String, _ level: String = "off") -> String {
      "{\"rules\": {\"range-written-with-dots\": \"note\"}, \"overrides\": [{\"files\": \(files), \"rules\": {\"range-written-with-dots\": \"\(level)\"}}]}"
    }
    #expect(try findings(text("[\"objects/*.xml\"]")) == [])
    #expect(try findings(text("\"10241.xml\"")) == [])
    #expect(try findings(text("[\"other/*.xml\", \"old/**\"]")) == ["note"])
    #expect(try findings(text("[\"**/10*.xml\"]", "error")) == ["error"])
  }

  @Test("the nearest one upwards counts, alone")
  func nearest() throws {
    let folder = try ScratchFolder()
    try folder.write(".lwm2m-validate.json", "{\"rules\": {\"range-written-with-dots\": \"off\"}}")
    try folder.write("a/b/.lwm2m-validate.json", "{}")
    try folder.write("a/b/c/10241.xml", SampleDefinition(range: "0-100").xml)
    try folder.write("a/10242.xml", SampleDefinition(id: 10242, range: "0-100").xml)
    let found = Validator().validate([folder.path()]).diagnostics
    #expect(found.map { $0.file?.hasSuffix("a/b/c/10241.xml") } == [true])
  }

  @Test("what is wrong in it is an error with its place, also when nothing else is found")
  func faults() throws {
    #expect(
      try findings("{\n  \"rules\": { \"range-writen-with-dots\": \"off\" }\n}") == [
        "configuration-value 2:14 there is no rule 'range-writen-with-dots'; did you mean 'range-written-with-dots'?",
        "warning",
      ])
    #expect(
      try findings("{\"rules\": {\"known-unit\": \"none\"}}")[0].hasPrefix("configuration-value 1:26 the level of"))
    #expect(try findings("{\"rule\": {}}")[0].hasPrefix("configuration-key 1:2 unknown key 'rule'"))
    #expect(try findings("{")[0].hasPrefix("configuration-syntax"))
    let folder = try ScratchFolder()
    try folder.write(".lwm2m-validate.json", "[]")
    try folder.write("10241.xml", SampleDefinition().xml)
    #expect(Validator().validate([folder.path("10241.xml")]).diagnostics.map(\.severity) == [.error])
  }

  @Test(
    "patterns",
    arguments: [
      ("*.xml", "a/b/3.xml", true), ("a/*.xml", "a/3.xml", true), ("a/*.xml", "a/b/3.xml", false),
      ("a/**", "a/b/3.xml", true), ("a/**/3.xml", "a/3.xml", true), ("a/**/3.xml", "a/b/c/3.xml", true),
      ("**/3.xml", "3.xml", true), ("**/**/3.xml", "3.xml", true), ("?.xml", "3.xml", true), ("?.xml", "33.xml", false),
      ("3*", "3303.xml", true),
      ("", "3.xml", false), ("a/*", "a", false), ("version_history/10*-1_0.xml", "version_history/10241-1_0.xml", true),
    ])
  func pattern(_ pattern: String, _ path: String, _ matches: Bool) {
    #expect(FilePattern(pattern).matches(path) == matches)
  }

  @Test("a pattern that is made to be slow is not")
  func hostilePattern() {
    let pattern = FilePattern(String(repeating: "*a", count: 200) + "b/")
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }
}
