import LwM2M
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("What only the public registry asks for")
struct SubmissionRuleTests {
  /// The codes and places found in a file.
  private func findings(_ text: String, profile: RuleProfile = .omaSubmission) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write("10241.xml", text)
    let policy = SeverityPolicy(rules: Validator.rules, profile: profile)
    return Validator(policy: policy).validate([folder.path("10241.xml")]).diagnostics.map { finding in
      let place = finding.position.map { "\($0.line):\($0.column)" } ?? "file"
      return "\(place) \(finding.severity) \(finding.omaCode ?? "-") \(finding.rule)"
    }
  }

  /// The sample, as the registry wants it.
  private let right = SampleDefinition().xml.replacing("LWM2M-v1_1.xsd", with: "LWM2M.xsd")

  @Test("a file that is as the registry wants it has no findings in any profile")
  func nothing() throws {
    for profile in RuleProfile.allCases { #expect(try findings(right, profile: profile) == []) }
  }

  @Test("406: the line feed at the end")
  func finalLineFeed() throws {
    let lines = right.split(separator: "\n", omittingEmptySubsequences: false).dropLast().joined(separator: "\n")
    #expect(try findings(lines) == ["26:9 error 406 final-line-feed"])
    #expect(try findings(lines, profile: .default) == [])
    #expect(try findings(right + "\n\n") == [])
  }

  @Test("407: carriage returns, wherever they are")
  func carriageReturns() throws {
    #expect(try findings(right.replacing("\n", with: "\r\n")) == ["1:39 error 407 no-carriage-returns"])
    let one = right.replacing("A level.", with: "A\rlevel.")
    #expect(try findings(one) == ["21:23 error 407 no-carriage-returns"])
    #expect(try findings(one, profile: .default) == [])
  }

  @Test("408: a file on one line")
  func oneLine() throws {
    let text = right.split(separator: "\n").joined() + "\n"
    #expect(try findings(text).contains { $0.hasSuffix(" error 408 several-lines") } == false)
    #expect(try findings(right.split(separator: "\n").joined()).contains { $0.hasSuffix("408 several-lines") })
  }

  @Test("404, 405: the schema that is named")
  func schema() throws {
    let noSchema = right.replacing(#/\sxsi:noNamespace[^>]*/#, with: "")
    #expect(try findings(noSchema).map { $0.suffix(16) } == ["404 names-schema"])
    let other = right.replacing("LWM2M.xsd", with: "Other.xsd")
    #expect(try findings(other) == ["2:1 error 405 names-schema"])
    // Both spellings of the address are met with.
    #expect(try findings(right.replacing("www.openmobile", with: "openmobile")) == [])
  }

  @Test("405 and, as a note, 403: a newer schema than the Object needs")
  func newerSchema() throws {
    #expect(
      try findings(SampleDefinition().xml) == [
        "2:1 error 405 schema-matches-lwm2m-version", "8:5 note 403 schema-matches-lwm2m-version",
      ])
  }

  @Test("420, 700, 705: the marks that are refused, and those that pass")
  func punctuation() throws {
    for mark in ["\u{201C}", "\u{201D}", "\u{2013}", "\u{2014}"] {
      #expect(
        try findings(right.replacing("A level.", with: "A \(mark) level.")) == ["21:9 error 420 plain-punctuation"])
    }
    for mark in ["\u{2018}", "\u{2019}", "\u{A0}", "\u{2022}", "\u{2026}", "\u{3BC}"] {
      #expect(try findings(right.replacing("A level.", with: "A \(mark) level.")) == [])
    }
    #expect(
      try findings(right.replacing("A sample.", with: "A &#x2014; sample.")) == ["5:5 error 700 plain-punctuation"])
    #expect(
      try findings(right.replacing("<Description2>", with: "<Description2>\u{201C}")) == [
        "24:5 error 705 plain-punctuation"
      ])
  }

  @Test("800: an empty version counts as missing")
  func versions() throws {
    #expect(
      try findings(right.replacing("<LWM2MVersion>1.0", with: "<LWM2MVersion> ")) == ["8:5 error 800 declared-versions"]
    )
    #expect(
      try findings(right.replacing("    <ObjectVersion>1.0</ObjectVersion>\n", with: "")) == [
        "3:3 error 800 declared-versions"
      ])
  }

  @Test("a file of another kind of wrong: 021 and 272, with the Object that it is about")
  func notValid() throws {
    #expect(try findings(" " + right).map { String($0.drop { $0 != " " }) } == [" error 021 xml-syntax"])
    #expect(
      try findings(right.replacing("<Units></Units>", with: "")).map { String($0.drop { $0 != " " }) } == [
        " warning 272 missing-element"
      ])
  }
}
