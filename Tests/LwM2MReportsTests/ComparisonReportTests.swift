import LwM2M
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MJSON
import LwM2MModel
import LwM2MReports
import Testing

@Suite("A comparison is printed for people, programs and pull requests")
struct ComparisonReportTests {
  private static func object(_ version: String, _ change: (inout ObjectDefinition) -> Void = { _ in })
    -> FiledDefinition
  {
    var object = ObjectDefinition(
      name: "Sample", objectID: 10241, urn: Written(text: "", value: nil),
      declaredVersion: Written(text: version, value: ObjectVersion(version)), isMultiple: true, isMandatory: false,
      resources: [ResourceDefinition(id: 1, name: "A|B", operations: .read, type: .integer)])
    object.resources[0].offsets.type = 4
    object.offsets.version = 2
    change(&object)
    return FiledDefinition(object, file: version + ".xml")
  }

  private func report(_ pairs: [VersionPair]) -> ComparisonReport {
    ComparisonReport(pairs, texts: SourceTexts { $0 == "1.1.xml" ? SourceText("a\nb\nc") : nil }, severity: .error)
  }

  private let changed = VersionPair(
    from: Self.object("1.0") {
      $0.resources.append(ResourceDefinition(id: 2, name: "C", operations: .read, type: .time))
    },
    to: Self.object("1.1") { $0.resources[0].type = .float })
  private let same = VersionPair(from: Self.object("1.0"), to: Self.object("1.1"))

  @Test func text() {
    #expect(
      report([changed, same]).text() == """
        object 10241 'Sample': 1.0 -> 1.1, needs at least 2.0, bears only 1.1
          1.1.xml:3:1: major: Type of resource 1 'A|B' was 'Integer' and is 'Float' [stable-types]
          1.0.xml: minor: resource 2 'C', which was optional, is gone [removed-resources]
        object 10241 'Sample': 1.0 -> 1.1, no change

        """)
    #expect(report([]).text() == "")
  }

  @Test func markdown() {
    #expect(
      report([changed, same]).markdown == """
        ## Object 10241 'Sample': 1.0 -&gt; 1.1

        Needs at least 2.0, bears only 1.1.

        | Impact | Resource | Change |
        | --- | --- | --- |
        | major | 1 | Type of resource 1 'A\\|B' was 'Integer' and is 'Float' |
        | minor | 2 | resource 2 'C', which was optional, is gone |

        ## Object 10241 'Sample': 1.0 -&gt; 1.1

        No change.

        """)
    #expect(report([]).markdown == "Nothing has changed.\n")
  }

  @Test func json() {
    #expect(
      report([changed]).json.text
        == #"[{"object":10241,"name":"Sample","old":{"file":"1.0.xml","version":"1.0"},"#
        + #""new":{"file":"1.1.xml","version":"1.1"},"impact":"major","requiredVersion":"2.0","isVersionEnough":false,"#
        + #""changes":[{"rule":"stable-types","impact":"major","resource":1,"file":"1.1.xml","line":3,"column":1,"#
        + #""message":"Type of resource 1 'A|B' was 'Integer' and is 'Float'"},"#
        + #"{"rule":"removed-resources","impact":"minor","resource":2,"file":"1.0.xml","line":null,"column":null,"#
        + #""message":"resource 2 'C', which was optional, is gone"}]}]"#)
  }

  @Test func whatIsNewAndGoneIsInReportsForProgramsAndPullRequests() {
    let report = ComparisonReport(
      [], added: [Self.object("1.0")], removed: [Self.object("1.1") { $0.name = "" }], texts: SourceTexts { _ in nil },
      severity: .error)
    #expect(
      report.markdown == """
        ## New

        | Object | Version | File |
        | --- | --- | --- |
        | 10241 'Sample' | 1.0 | 1.0.xml |

        ## Gone

        | Object | Version | File |
        | --- | --- | --- |
        | 10241 | 1.1 | 1.1.xml |

        """)
    #expect(
      report.json.text
        == #"[{"object":10241,"name":"Sample","old":null,"new":{"file":"1.0.xml","version":"1.0"},"#
        + #""impact":null,"requiredVersion":null,"isVersionEnough":true,"changes":[]},"#
        + #"{"object":10241,"name":"","old":{"file":"1.1.xml","version":"1.1"},"new":null,"#
        + #""impact":null,"requiredVersion":null,"isVersionEnough":true,"changes":[]}]"#)
  }

  @Test func misfits() {
    #expect(
      report([changed, same]).misfits == """
        | Object | From | To | Needs | Because of |
        | --- | --- | --- | --- | --- |
        | 10241 | 1.0 | 1.1 | 2.0 | stable-types (1) |

        """)
  }

  @Test func aVersionTooLowIsAFindingAtTheVersion() {
    let findings = report([changed, same]).findings
    #expect(findings.map { "\($0.file ?? ""):\($0.position?.line ?? 0): \($0.severity)" } == ["1.1.xml:2: error"])
    #expect(findings.first?.subject == .init(objectID: 10241, version: ObjectVersion(major: 1, minor: 1)))
  }
}
