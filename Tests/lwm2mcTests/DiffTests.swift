import Foundation
import TestSupport
import Testing

/// `lwm2mc diff`
struct DiffTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write("old.xml", SampleDefinition().xml)
    try folder.write("minor.xml", SampleDefinition(version: "1.1", summary: "Another sample.").xml)
    try folder.write("low.xml", SampleDefinition(version: "1.1", type: "Float").xml)
    try folder.write("major.xml", SampleDefinition(version: "2.0", type: "Float").xml)
    return folder
  }

  private func diff(_ arguments: String..., in folder: ScratchFolder) throws -> ProcessOutcome {
    try CommandLine.run(["diff"] + arguments, in: folder)
  }

  @Test func aVersionThatIsEnough() throws {
    let outcome = try diff("old.xml", "minor.xml", in: folder())
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        object 10241 'Sample': 1.0 -> 1.1, needs at least 1.1
          minor.xml:5:5: minor: Description1 has other words [stable-texts]

        """)
    #expect(outcome.errors == "changes: 1 minor\n")
  }

  @Test func aVersionThatIsTooLow() throws {
    let outcome = try diff("old.xml", "low.xml", in: folder())
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("low.xml:18:9: major: Type of resource 1 'Level' was 'Integer' and is 'Float'"))
    #expect(
      outcome.errors.contains("low.xml:9:5: error: object 10241 went from version 1.0 to 1.1, but needs at least 2.0"))
    #expect(try diff("old.xml", "major.xml", in: folder()).status == 0)
  }

  @Test func nothingChanged() throws {
    let folder = try folder()
    try folder.write("same/old.xml", SampleDefinition().xml)
    let outcome = try diff("old.xml", "same", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "no changes\n")
    #expect(try diff("old.xml", "same", "--format", "markdown", in: folder).output == "Nothing has changed.\n")
    #expect(try diff("old.xml", "same", "--format", "json", in: folder).output == "[]\n")
  }

  @Test func foldersAreComparedObjectByObject() throws {
    let folder = try ScratchFolder()
    try folder.write("old/a.xml", SampleDefinition().xml)
    try folder.write("old/b.xml", SampleDefinition(id: 10242).xml)
    try folder.write("new/a.xml", SampleDefinition(version: "1.1", type: "Float").xml)
    try folder.write("new/version_history/10241-1_0.xml", SampleDefinition().xml)
    try folder.write("new/c.xml", SampleDefinition(id: 10243).xml)
    let outcome = try diff("old", "new", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("object 10241 'Sample': 1.0 -> 1.1, needs at least 2.0, bears only 1.1\n"))
    #expect(outcome.errors.contains("new/c.xml: note: object 10243 version 1.0 is new"))
    #expect(outcome.errors.contains("old/b.xml: note: object 10242 version 1.0 is gone"))
    #expect(try !diff("-q", "old", "new", in: folder).errors.contains("note"))
  }

  @Test func whatIsNewAndGoneIsSaidInEveryFormat() throws {
    let folder = try ScratchFolder()
    try folder.write("old/a.xml", SampleDefinition().xml)
    try folder.write("new/b.xml", SampleDefinition(id: 10242).xml)
    let text = try diff("old", "new", in: folder)
    #expect(text.status == 0 && text.errors.hasPrefix("1 version new, 1 version gone\n"))
    #expect(try diff("old", "new", "--format", "markdown", in: folder).output.hasPrefix("## New\n"))
    #expect(try diff("old", "new", "--format", "json", in: folder).output.contains("\"new\": null"))
    // What cannot be read is not gone.
    try folder.write("new/b.xml", "<LWM2M>")
    #expect(try diff("old", "new", "--format", "markdown", in: folder).output == "Nothing has changed.\n")
  }

  @Test func linesOfStandardInputAreShown() throws {
    let folder = try folder()
    let more = SampleDefinition().xml.replacing("<Item ID=\"1\">", with: "<Item ID=\"2\">")
    try folder.write("other.xml", more)
    let outcome = try CommandLine.run(["diff", "-", "other.xml"], in: folder, input: SampleDefinition().xml)
    #expect(outcome.output.contains("  <stdin>:13:7: major: resource 1 'Level', which was mandatory, is gone"))
  }

  @Test func whatIsPublishedDoesNotChange() throws {
    let folder = try ScratchFolder()
    try folder.write("old/a.xml", SampleDefinition().xml)
    try folder.write("new/a.xml", SampleDefinition(type: "Float").xml)
    let outcome = try diff("old", "new", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("object 10241 has the same version 1.0 as before, but needs at least 2.0"))
  }

  @Test func wrongUsage() throws {
    let folder = try folder()
    try folder.write("other.xml", SampleDefinition(id: 10300).xml)
    #expect(try diff("old.xml", in: folder).status == 64)
    #expect(try diff("old.xml", "old.xml", in: folder).status == 64)
    let missing = try diff("old.xml", "missing.xml", in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("missing.xml: error: cannot be read"))
    #expect(!missing.errors.contains("gone") && !missing.errors.contains("no changes"))
    let other = try diff("old.xml", "other.xml", in: folder)
    #expect(other.status == 1)
    #expect(other.errors.contains("other.xml: error: defines object 10300, but old.xml defines object 10241"))
  }

  @Test func aHistoryIsComparedAlongItsVersions() throws {
    let folder = try ScratchFolder()
    try folder.write("10241.xml", SampleDefinition(version: "1.2", type: "Float").xml)
    try folder.write("version_history/10241-1_0.xml", SampleDefinition().xml)
    try folder.write("version_history/10241-1_1.xml", SampleDefinition(version: "1.1", summary: "Other.").xml)
    try folder.write("version_history/10241-1_2.xml", SampleDefinition(version: "1.2", type: "Float").xml)
    let table = try diff("--history", "--misfits", ".", in: folder)
    #expect(table.status == 1)
    #expect(table.output.hasSuffix("| 10241 | 1.1 | 1.2 | 2.0 | stable-types (1) |\n"))
    let outcome = try CommandLine.run(["validate", "."], in: folder)
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains(
        "10241.xml:9:5: warning: object 10241 went from version 1.1 to 1.2, but needs at least 2.0 for a major change"))
    #expect(outcome.output.split(separator: "\n").filter { $0.contains("[fitting-versions]") }.count == 1)
  }
}
