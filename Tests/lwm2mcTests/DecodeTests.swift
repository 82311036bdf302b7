import Foundation
import TestSupport
import Testing

/// `lwm2mc decode`, as people and scripts call it.
struct DecodeTests {
  private static let models = Corpus.packageRoot.appending(path: "models").path
  /// The answer of the device in the README to a Read of `/3`.
  private static let device =
    "08003cc8000f436f6c6420526f6f6d73204c74642ec40143522d37860641000141010688070842000ed842011388c10957830b410000c40d684e"
    + "e180c11055"

  private func decode(_ arguments: [String], _ input: String, in folder: ScratchFolder? = nil) throws -> ProcessOutcome
  {
    try CommandLine.run(["decode", "--definitions", Self.models] + arguments, in: folder, input: input)
  }

  @Test func showsATLVPayloadAsLines() throws {
    let outcome = try decode(["--content-format", "tlv", "--path", "/3"], Self.device)
    #expect(
      outcome.output == """
        /3/0/0\tString\tCold Rooms Ltd.
        /3/0/1\tString\tCR-7
        /3/0/6/0\tInteger\t1
        /3/0/6/1\tInteger\t6
        /3/0/7/0\tInteger\t3800
        /3/0/7/1\tInteger\t5000
        /3/0/9\tInteger\t87
        /3/0/11/0\tInteger\t0
        /3/0/13\tTime\t1750000000
        /3/0/16\tString\tU

        """)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func showsADocument() throws {
    let outcome = try decode(["-f", "11542", "--path", "/3/0", "--output", "json"], "c1 09 57 84 07 42 00 0ed8")
    #expect(
      outcome.output == """
        {
          "3:1.2@1.1": {
            "7": {
              "0": 3800
            },
            "9": 87
          }
        }

        """)
    #expect(outcome.status == 0)
  }

  @Test func namesAreTheKeysOfADocument() throws {
    let payload = #"[{"n":"/3/0/9","v":87},{"n":"/3/0/7/0","v":3800},{"n":"/3303/1/5700","v":4.25}]"#
    let arguments = ["-f", "senml-json", "--output", "json", "--keys", "names"]
    let outcome = try decode(arguments, payload)
    #expect(
      outcome.output == """
        {
          "Device": {
            "powerSourceVoltage": {
              "0": 3800
            },
            "batteryLevel": 87
          },
          "Temperature": {
            "1": {
              "sensorValue": 4.25
            }
          }
        }

        """)
    let back = try CommandLine.run(
      ["encode", "--definitions", Self.models, "-f", "senml-json"], input: outcome.output)
    #expect(back.output == #"[{"n":"/3/0/7/0","v":3800},{"n":"/3/0/9","v":87},{"n":"/3303/1/5700","v":4.25}]"#)
    let older = try decode(arguments + ["--object", "3:1.0", "--prefix", "Acme"], payload)
    #expect(older.output.contains("\"AcmeDeviceV1_0\": {") && older.output.contains("\"AcmeTemperature\": {"))
    let encoded = try CommandLine.run(
      ["encode", "--definitions", Self.models, "--prefix", "Acme", "-f", "senml-json"], input: older.output)
    #expect(encoded.output == back.output)
  }

  @Test func theVersionOfAnObjectCanBeChosen() throws {
    let payload = "c1 09 57"
    for (options, key) in [
      (["--object", "3:1.0"], "\"3\""), (["--release", "1.1"], "\"3:1.1@1.1\""), (["--release", "1.0.2"], "\"3\""),
      (["--release", "1.1", "--object", "3:1.2"], "\"3:1.2@1.1\""),
    ] {
      let outcome = try decode(["-f", "tlv", "--path", "/3/0", "--output", "json"] + options, payload)
      #expect(outcome.output.contains("  " + key + ": {"), "\(options)")
    }
    let unknown = try decode(["-f", "tlv", "--path", "/3/0", "--object", "3:7.0"], payload)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("No definition of Object 3 in version 7.0, but in 1.0, 1.1, 1.2."))
  }

  @Test func turnsAPayloadIntoAnotherFormat() throws {
    let senML = try decode(["-f", "tlv", "--path", "/3/0", "--output", "senml-json"], "c1 09 57 c1 10 55")
    #expect(senML.output == #"[{"n":"/3/0/9","v":87},{"n":"/3/0/16","vs":"U"}]"#)
    let arguments = ["-f", "tlv", "--path", "/3/0", "--output", "11544", "--output-encoding", "hex"]
    #expect(try decode(arguments, "c1 09 57").output == "a1830300091857\n")
    let timed = #"[{"n":"/3303/0/5700","t":1700000000,"v":1}]"#
    let refused = try decode(["-f", "senml-json", "--output", "tlv"], timed)
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
    let message = "has a time, for which tlv has no place; take senml-json, senml-cbor or json"
    #expect(refused.errors == "<stdin>: error: /3303/0/5700: \(message)\n")
  }

  @Test func timesStandInFrontOfPaths() throws {
    let payload = #"[{"bn":"/3303/0/","bt":1700000000.5,"n":"5700","v":21.5},{"n":"5700","t":-60,"v":20}]"#
    let lines = try decode(["-f", "senml-json"], payload)
    #expect(lines.output == "1700000000.5\t/3303/0/5700\tFloat\t21.5\n1699999940.5\t/3303/0/5700\tFloat\t20\n")
    let document = try decode(["-f", "senml-json", "--output", "json"], payload)
    #expect(document.output.contains("\"5700\": 21.5"))
    #expect(document.errors == "<stdin>: warning: 1 older value left out, since a document has no times\n")
    #expect(document.status == 0)
  }

  @Test func unknownResourcesAreShownAndStrictlyRefused() throws {
    let lenient = try decode(["-f", "tlv", "--path", "/3/0"], "c1 09 57 c2 63 0a0b")
    #expect(lenient.output == "/3/0/9\tInteger\t87\n/3/0/99\t?\t0a0b\n")
    #expect(lenient.status == 0)
    let strict = try decode(["-f", "tlv", "--path", "/3/0", "--strict", "--partial"], "c1 09 57 c2 63 0a0b")
    #expect(strict.output.isEmpty)
    #expect(strict.errors == "<stdin>: error: /3/0/99: the definition of Object 3:1.2@1.1 has no such Resource\n")
    #expect(strict.status == 1)
  }

  @Test func strictlyAPayloadIsAsTheDefinitionSays() throws {
    // Battery Level 101, Error Code as a single value, no Supported Binding and Modes.
    let payload = "c1 09 65 c1 0b 00"
    let arguments = ["-f", "tlv", "--path", "/3/0"]
    let lenient = try decode(arguments, payload)
    #expect(lenient.output == "/3/0/9\tInteger\t101\n/3/0/11\tInteger\t0\n")
    let warnings = [
      "/3/0/9: is 101, but the definition allows 0..100",
      "/3/0/11: has a single value, but the definition says that it has instances",
    ]
    #expect(lenient.errors == warnings.map { "<stdin>: warning: \($0)\n" }.joined())
    #expect(lenient.status == 0)
    let missing = "/3/0/16: is missing, and the definition says that 'Supported Binding and Modes' is Mandatory"
    let strict = try decode(arguments + ["--strict"], payload)
    #expect(strict.errors == (warnings + [missing]).map { "<stdin>: error: \($0)\n" }.joined())
    #expect(strict.output.isEmpty)
    #expect(strict.status == 1)
  }

  @Test func aPartOfAnObjectInstanceMissesNothing() throws {
    let level = "c1 09 57"
    #expect(try decode(["-f", "tlv", "--path", "/3/0", "--strict"], level).status == 1)
    let partial = try decode(["-f", "tlv", "--path", "/3/0", "--strict", "--partial"], level)
    #expect(partial.output == "/3/0/9\tInteger\t87\n")
    #expect(partial.errors.isEmpty)
    #expect(partial.status == 0)
    #expect(try decode(["-f", "tlv", "--path", "/3/0/9", "--strict"], level).status == 0)
    // Nothing says that this is all of the Device: it may be a notification.
    let notification = #"[{"n":"/3/0/9","v":87}]"#
    #expect(try decode(["-f", "senml-json", "--strict"], notification).status == 0)
    #expect(try decode(["-f", "senml-json", "--strict", "--path", "/3"], notification).status == 1)
    #expect(try decode(["-f", "tlv", "--path", "/3/0", "--partial"], level).status == 64)
  }

  @Test func namesMayBeginWithAnotherPath() throws {
    let payload = #"[{"n":"/lwm2m/3/0/9","v":87}]"#
    #expect(try decode(["-f", "110", "--root", "/lwm2m"], payload).output == "/3/0/9\tInteger\t87\n")
    #expect(try decode(["-f", "110"], payload).errors.contains("expected a path such as /3303/0/5700"))
  }

  @Test func withoutDefinitionsTheFormatSaysTheTypes() throws {
    let outcome = try CommandLine.run(
      ["decode", "-f", "senml-json"],
      input: #"[{"n":"/9/0/1","vs":"a"},{"n":"/9/0/2","v":1.5},{"n":"/9/0/3","vd":"AQI"}]"#)
    #expect(outcome.output == "/9/0/1\t?\ta\n/9/0/2\t?\t1.5\n/9/0/3\t?\t0102\n")
  }

  @Test func aNumberWithAFractionTooSmallForADoubleIsWholeEachTime() throws {
    let arguments = ["-f", "senml-json", "--input", "binary", "--path", "/42769", "--output"]
    let once = try decode(arguments + ["senml-json"], #"[{"n":"/42769/0/1","v":1440000000.00000000000000001}]"#)
    #expect(once.output == #"[{"n":"/42769/0/1","v":1440000000}]"#)
    #expect(try decode(arguments + ["senml-json"], once.output).output == once.output)
  }

  @Test(arguments: [
    (
      ["-f", "tlv", "--path", "/3/0"], "c2 09 57",
      "<stdin>: error: byte 0: the payload ends within an entry: expected the rest"
    ),
    (["-f", "tlv", "--path", "/3/0"], "c1 09 5g", "<stdin>:1:8: error: 'g' is no hexadecimal digit; for base64 say"),
    (
      ["-f", "tlv", "--path", "/3/0", "--input", "hex"], "c1 09 5g",
      "<stdin>:1:8: error: 'g' is no hexadecimal digit\n"
    ),
    (["-f", "senml-json"], "[{\"n\":\"/3/0/9\",\"v\":x}]", "<stdin>: error: byte 19: expected a number\n"),
    (
      ["-f", "senml-json"], "[{\"n\":\"/3/0/9\",\"v\":1}",
      "<stdin>: error: byte 21: expected a comma, or the end of the array or object, but the payload ends here"
    ),
    (["-f", "lwm2m-cbor"], "a1 03", "<stdin>: error: byte 2: the payload ends within an entry: expected more bytes\n"),
    (
      ["-f", "cbor", "--path", "/3/0/9"], "61 41", "<stdin>: error: byte 0: /3/0/9: the value is not a valid Integer\n"
    ),
    (["-f", "text", "--path", "/3/0/9"], "x", "<stdin>: error: byte 0: /3/0/9: the value is not a valid Integer\n"),
    (["-f", "link-format"], "</3/0", "<stdin>: error: byte 5: expected"),
    (["-f", "tlv", "--path", "/3/0"], "wQlX", "<stdin>:1:1: error: 'w' is no hexadecimal digit; for base64 say"),
    (["-f", "tlv", "--path", "/3/0", "--input", "base64"], "*", "<stdin>:1:1: error: '*' is no character of base64\n"),
  ])
  func whatIsMalformedIsNamedAndNothingPrinted(arguments: [String], input: String, message: String) throws {
    let outcome = try decode(arguments, input)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 1)
  }

  @Test(arguments: [
    ["-f", "tlv"], ["-f", "tlv", "--path", "/"], ["-f", "text", "--path", "/3/0"], ["-f", "tlx", "--path", "/3"],
    ["-f", "tlv", "--path", "3/0"], ["-f", "40", "--path", "/3"], ["-f", "40", "--output", "tlv"],
    ["-f", "110", "--output", "link-format"], ["-f", "110", "--output-encoding", "hex"], ["--path", "/3"],
    ["-f", "110", "--release", "new"], ["-f", "110", "--object", "3"], ["-f", "110", "--input", "octal"],
    ["-f", "110", "--keys", "names"], ["-f", "110", "--output", "json", "--keys", "both"],
  ])
  func wrongUsageIs64(arguments: [String]) throws {
    let outcome = try decode(arguments, "")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Usage:"))
    #expect(outcome.output.isEmpty)
  }

  @Test func readsFilesInEveryEncoding() throws {
    let folder = try ScratchFolder()
    try Data([0xC1, 0x09, 0x57]).write(to: folder.url.appending(path: "a.bin"))
    try folder.write("a.hex", "0xC1 0x09\n57\n")
    try folder.write("a.b64", "wQlX\n")
    let arguments = ["-f", "tlv", "--path", "/3/0"]
    for more in [
      ["a.bin"], ["a.hex"], ["--input", "base64", "a.b64"], ["--input", "binary", "a.bin"],
      ["--", "a.hex"],
    ] {
      #expect(try decode(arguments + more, "", in: folder).output == "/3/0/9\tInteger\t87\n", "\(more)")
    }
    #expect(try decode(arguments + ["-"], "c1 09 57", in: folder).output == "/3/0/9\tInteger\t87\n")
    let last = try CommandLine.run(
      ["decode"] + arguments + ["--definitions", Self.models, "--", "a.hex"], in: folder, input: "")
    #expect(last.output == "/3/0/9\tInteger\t87\n")
    let missing = try decode(arguments + ["b.hex"], "", in: folder)
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("b.hex: error: cannot be read: no such file or folder"))
  }

  @Test func bytesAreReadHoweverPeopleWriteThem() throws {
    let arguments = ["-f", "cbor", "--path", "/5/0/0"]
    for (more, input) in [
      ([], "0x43 0xFB\n0xFF,0xFE\n"), ([], "43:fb:ff:fe"), (["--input", "base64"], "Q/v//g=="),
      (["--input", "base64"], "Q_v_\r\n_g\n"),
    ] {
      #expect(try decode(arguments + more, input).output == "/5/0/0\tOpaque\tfbfffe\n", "\(input)")
    }
    let json = #"[{"n":"/3/0/9","v":1}]"#.utf8.map { String($0, radix: 16) }.joined(separator: " ")
    #expect(try decode(["-f", "senml-json"], json).output == "/3/0/9\tInteger\t1\n")
    #expect(try decode(["-f", "text", "--path", "/3/0/9"], "31").output == "/3/0/9\tInteger\t31\n")
  }

  @Test func aPayloadWithoutValuesIsSaidToBeSo() throws {
    for format in ["senml-json", "senml-cbor"] {
      let outcome = try decode(["-f", format], "")
      #expect(outcome.errors == "<stdin>: warning: the payload has no values\n")
      #expect(outcome.output.isEmpty && outcome.status == 0)
    }
  }

  @Test func theLineBreakThatShellsAddIsNoPartOfTexts() throws {
    #expect(try decode(["-f", "text", "--path", "/3/0/9"], "100\n").output == "/3/0/9\tInteger\t100\n")
    #expect(try decode(["-f", "40"], "</3/0>\n").output == "/3/0\tlink\n")
    let exact = try decode(["-f", "text", "--path", "/3/0/0", "--input", "binary"], "a\n")
    #expect(exact.output == "/3/0/0\tString\ta\\n\n")
  }

  @Test func definitionsThatCannotBeUsedAreAnError() throws {
    let folder = try ScratchFolder()
    try folder.write("a.xml", "<LWM2M><Object>")
    let outcome = try CommandLine.run(
      ["decode", "--definitions", "a.xml", "-f", "tlv", "--path", "/3/0"], in: folder, input: "c1 09 57")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("a.xml:1:"))
  }

  @Test func linksAreShownWithTheirAttributes() throws {
    let payload = #"</>;rt="oma.lwm2m";ct="60 112",</3303>;ver=1.1,</3303/0>"#
    let lines = try CommandLine.run(["decode", "-f", "link-format"], input: payload)
    #expect(lines.output == "/\tlink\trt=\"oma.lwm2m\";ct=\"60 112\"\n/3303\tlink\tver=1.1\n/3303/0\tlink\n")
    let json = try CommandLine.run(["decode", "-f", "40", "--output", "json"], input: payload)
    let links = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: String]])
    #expect(links[1] == ["href": "/3303", "ver": "1.1"])
  }

  /// A Resource of 10 MB, and 100,000 records.
  @Test func largePayloadsAreNoTrouble() throws {
    let folder = try ScratchFolder()
    let size = 10_000_000
    var bytes = [0xD8, 0x00] + [UInt8(size >> 16), UInt8(size >> 8 & 255), UInt8(size & 255)]
    bytes += [UInt8](repeating: 0x41, count: size)
    try Data(bytes).write(to: folder.url.appending(path: "a.bin"))
    let one = try decode(["-f", "tlv", "--path", "/3/0", "--input", "binary", "a.bin"], "", in: folder)
    #expect(one.output.utf8.count == size + "/3/0/0\tString\t\n".utf8.count)
    let records = (0..<100_000).map { "{\"n\":\"/3303/0/5700\",\"t\":\(1_700_000_000 + $0),\"v\":\($0)}" }
    let many = try decode(["-f", "senml-json"], "[" + records.joined(separator: ",") + "]")
    #expect(many.output.utf8.filter { $0 == 0x0A }.count == 100_000)
  }
}
