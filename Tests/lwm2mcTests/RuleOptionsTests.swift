import Foundation
import TestSupport
import Testing

/// Profiles, tables and explanations on the command line.
struct RuleOptionsTests {
  @Test func aProfileDecidesWhatIsReported() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml)
    #expect(try CommandLine.run(["validate", "a.xml"], in: folder).status == 0)
    let submission = try CommandLine.run(["validate", "a.xml", "--profile", "oma-submission"], in: folder)
    #expect(submission.status == 1)
    #expect(
      submission.output.contains("a.xml:2:1: error: ") && submission.output.contains("[schema-matches-lwm2m-version]"))
    #expect(
      submission.errors.contains(
        "not checked: reusable resources (450 to 465) without Common.xml: name it with --common"))
    #expect(try CommandLine.run(["validate", "a.xml", "--profile", "oma"], in: folder).status == 64)
  }

  @Test func tablesAreNamed() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", SampleDefinition().xml.replacing("<Item ID=\"1\">", with: "<Item ID=\"5700\">"))
    try folder.write(
      "c.xml",
      """
      <LWM2M><Object ObjectType="CommonResources"><Resources><Item ID="5701"><Name>Level</Name><Operations>R</Operations>
      <Type>Integer</Type><Submitter>S</Submitter><Description>A level.</Description></Item></Resources></Object></LWM2M>
      """)
    try folder.write("i.xml", "<DDFList><Item><ObjectID>10241</ObjectID><Name>Other</Name></Item></DDFList>")
    let outcome = try CommandLine.run(["validate", "a.xml", "--common", "c.xml", "--index", "i.xml"], in: folder)
    #expect(outcome.output.contains("[registered-resource]"))
    #expect(outcome.output.contains("Name 'Sample' of object 10241 'Sample' differs from i.xml, which has 'Other'"))
    #expect(try CommandLine.run(["validate", "a.xml", "--common", "none.xml"], in: folder).status == 1)
  }

  @Test func standardInputIsComparedToo() throws {
    let folder = try ScratchFolder()
    try folder.write("i.xml", "<DDFList><Item><ObjectID>10241</ObjectID><Name>Other</Name></Item></DDFList>")
    let outcome = try CommandLine.run(
      ["validate", "-", "--index", "i.xml"], in: folder, input: SampleDefinition().xml)
    #expect(outcome.output.contains("<stdin>:4:5: warning: Name 'Sample'"), "\(outcome.output)")
  }

  @Test func rulesAndCodesAreExplained() throws {
    let rule = try CommandLine.run(["explain", "known-unit"])
    #expect(rule.status == 0 && rule.output.contains("Wrong:\n  <Units>Celsius</Units>"))
    let code = try CommandLine.run(["explain", "463"])
    #expect(code.status == 0 && code.output.hasPrefix("Code 463 of OMA's validator"))
    let wrong = try CommandLine.run(["explain", "known-unti"])
    #expect(wrong.status == 64 && wrong.errors.contains("Did you mean 'known-unit'?"))
    #expect(wrong.errors.contains("Usage: lwm2mc explain"))
    #expect(try CommandLine.run(["explain", "310"]).output.contains("\nChecked in part: nothing is fetched"))
  }

  @Test func theReferencePageIsPrinted() throws {
    let page = try String(contentsOf: Corpus.packageRoot.appending(path: "Documentation/Rules.md"), encoding: .utf8)
    #expect(try CommandLine.run(["rules", "--format", "markdown"]).output == page)
  }
}
