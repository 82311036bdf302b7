#if Registry
  import Foundation
  import TestSupport
  import Testing

  /// What scripts rely on: exit codes, streams, formats.
  struct ContractTests {
    private static let commands = [
      "init", "import", "list", "show", "versions", "lookup", "search", "resource", "stats", "new", "assign", "reserve",
      "release", "publish", "export", "log", "check", "backup", "classes",
    ]

    private func filled() throws -> ScratchFolder {
      let folder = try ScratchFolder()
      try folder.write(
        "a.xml", SampleDefinition(name: "A \"sample\", with\u{202E} a long name and more words than fit").xml)
      try folder.write("b.xml", SampleDefinition(id: 10242, name: "B", summary: "Second").xml)
      #expect(try CommandLine.run(["init"], in: folder).status == 0)
      #expect(try CommandLine.run(["import", "a.xml", "b.xml", "--owner", "ACME"], in: folder).status == 0)
      return folder
    }

    @Test(arguments: [
      ["frobnicate"], ["show"], ["show", "x"], ["show", "70000"], ["show", "3303:1"], ["list", "--format", "xml"],
      ["assign"], ["assign", "a.xml", "b.xml", "--id", "5"], ["reserve"], ["export"],
      ["export", "d", "--format", "json"],
      ["new", "A", "--resources", "5700,x"], ["log", "--last", "0"], ["classes", "--add", "x"],
      ["search", "a", "--limit", "0"],
      ["assign", "a.xml", "--owner", ""],
    ])
    func wrongUsageIs64(arguments: [String]) throws {
      let folder = try ScratchFolder()
      let outcome = try CommandLine.run(arguments, in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("Usage: lwm2m-registry"))
      #expect(folder.files().isEmpty)
    }

    @Test(arguments: commands)
    func everyCommandExplainsItselfWithAnExample(command: String) throws {
      let outcome = try CommandLine.run([command, "--help"], in: ScratchFolder())
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("lwm2m-registry \(command)"))
      #expect(outcome.output.contains("Example"))
    }

    @Test func withoutARegistryEveryCommandSaysHowToMakeOne() throws {
      let arguments = [
        ["list"], ["show", "3"], ["lookup", "x"], ["stats"], ["check"], ["log"], ["export", "d"], ["backup", "f"],
        ["release", "5"], ["publish", "a.xml"], ["assign", "a.xml"], ["import", "a.xml"],
      ]
      for arguments in arguments {
        let outcome = try CommandLine.run(arguments, in: ScratchFolder())
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("lwm2m-registry init"), "\(arguments): \(outcome.errors)")
      }
    }

    @Test func theRegistryIsFoundUpwardsOrByVariableOrByOption() throws {
      let folder = try filled()
      try folder.write("deep/er/x", "")
      #expect(try CommandLine.shell("cd deep/er && \"$registry\" show 10241", in: folder).status == 0)
      #expect(
        try CommandLine.shell(
          "cd / && LWM2M_REGISTRY=\"$OLDPWD/.lwm2m/registry.sqlite\" \"$registry\" stats", in: folder
        ).status == 0)
      #expect(try CommandLine.run(["list", "--registry", "none"], in: folder).status == 1)
    }

    @Test func formatsAgree() throws {
      let folder = try filled()
      for arguments in [
        ["list"], ["lookup", "b"], ["versions", "10242"], ["search", "second"], ["stats"], ["log"], ["classes"],
      ] {
        let table = try CommandLine.run(arguments, in: folder)
        let csv = try CommandLine.run(arguments + ["--format", "csv"], in: folder)
        let json = try CommandLine.run(arguments + ["--format", "json"], in: folder)
        #expect(table.status == 0 && csv.status == 0 && json.status == 0, "\(arguments)")
        let rows = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(!rows.isEmpty)
        #expect(csv.output.split(separator: "\n").count == rows.count + 1, "\(arguments)")
        #expect(Set(csv.output.split(separator: "\n")[0].split(separator: ",").map(String.init)) == Set(rows[0].keys))
        for text in [table.output, csv.output, json.output] { #expect(!text.contains("\u{202E}")) }
      }
    }

    /// Plain arguments take a short way through the program; the real parser takes the others.
    @Test func shortAndLongWayAgree() throws {
      let folder = try filled()
      for arguments in [
        ["lookup", "b"], ["lookup", "none"], ["show", "10242"], ["show", "10242:7.0"], ["versions", "10242"],
        ["versions", "x"], ["search", "second", "b"], ["search", "zebra"], ["search", "?"], ["resource", "5700"],
        ["lookup", "a", "b"],
      ] {
        for format in ["table", "json", "csv"] {
          let short = try CommandLine.run(arguments + ["--format", format], in: folder)
          let long = try CommandLine.run(arguments + ["--format=\(format)"], in: folder)
          #expect(short == long, "\(arguments)")
        }
      }
    }

    @Test(arguments: [40, 60, 80, 120])
    func tablesFitTheTerminal(width: Int) throws {
      let folder = try filled()
      let commands = [
        ["list"], ["versions", "10242"], ["search", "second"], ["lookup", "b"], ["log"], ["classes"],
        ["show", "10242"],
      ]
      // What cannot be broken, such as a time, takes this much.
      let leastWidths = ["show": 70, "log": 60]
      for arguments in commands {
        let run = try CommandLine.run(arguments, in: folder, environment: ["COLUMNS": "\(width)"])
        let lines = run.output.split(separator: "\n")
        #expect(lines.count > 2, "\(arguments)")
        let room = max(width, leastWidths[arguments[0]] ?? 0)
        #expect(lines.allSatisfy { $0.count <= room }, "\(arguments)")
      }
    }

    @Test func aDefinitionComesBack() throws {
      let folder = try filled()
      let xml = try CommandLine.run(["show", "10242", "--format", "xml"], in: folder)
      #expect(xml.output == folder.text("b.xml"))
      #expect(try CommandLine.run(["show", "10242"], in: folder).output.contains("B (10242), version 1.0"))
      let csv = try CommandLine.run(["show", "10242:1.0", "--format", "csv"], in: folder)
      #expect(csv.output.split(separator: "\n").count == 2)
      #expect(try CommandLine.run(["show", "10242:2.0"], in: folder).status == 1)
      #expect(try CommandLine.run(["search", "zebra"], in: folder).status == 1)
    }

    @Test func anAuthorsWholeWay() throws {
      let folder = try filled()
      try folder.write(
        "Common.xml",
        """
        <LWM2M><Object ObjectType="CommonResources"><Resources><Item ID="5700"><Name>Sensor Value</Name>
        <Operations>R</Operations><Type>Float</Type><Description>Value.</Description></Item></Resources></Object></LWM2M>
        """)
      let script = """
        set -e
        "$registry" import Common.xml -q
        "$registry" new "Valve" --resources 5700 --output valve.xml
        "$registry" assign valve.xml --owner ACME
        "$registry" publish valve.xml
        "$registry" show 26241 | head -n 1
        "$registry" resource 5700 | tail -n 1
        "$registry" reserve --owner ACME --count 20
        "$registry" new "Pump" --resources 5700 > pump.xml
        "$registry" assign pump.xml --owner ACME
        "$registry" release 32769
        "$registry" export out
        "$registry" backup copy.sqlite
        "$registry" check --registry copy.sqlite
        """
      let outcome = try CommandLine.shell(script, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      for text in [
        "valve.xml: 26241 urn:oma:lwm2m:x:26241\n", "26241:1.0 published", "Valve (26241), version 1.0",
        "32769-32788 reserved",
        "pump.xml: 32769", "32769 released", "copy.sqlite: nothing is wrong",
      ] {
        #expect(outcome.output.contains(text), "\(outcome.output)")
      }
    }

    @Test func refusalsAreErrorsOfTheFile() throws {
      let folder = try filled()
      try folder.write("b.xml", SampleDefinition(id: 10242, name: "B", summary: "Changed").xml)
      let outcome = try CommandLine.run(["import", "b.xml"], in: folder)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.hasPrefix(
          "b.xml:3:3: error: 10242:1.0 differs from the stored definition: Description1 is 'Changed'"))
      #expect(outcome.output == "1 definition: 0 new, 0 unchanged, 0 changed, 1 refused\n")
      let publish = try CommandLine.run(["publish", "b.xml"], in: folder)
      #expect(publish.status == 1)
      #expect(publish.errors.contains("a change needs a new version"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func outputThatCannotBeWrittenIsAnError() throws {
      let outcome = try CommandLine.shell("\"$registry\" list > /dev/full; echo $?", in: filled())
      #expect(outcome.output == "1\n")
      #expect(outcome.errors.contains("standard output cannot be written"))
    }
  }
#endif
