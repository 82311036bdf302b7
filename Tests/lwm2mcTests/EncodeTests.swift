import Foundation
import TestSupport
import Testing

/// `lwm2mc encode`, as people and scripts call it.
struct EncodeTests {
  private static let models = Corpus.packageRoot.appending(path: "models").path
  private static let lines = "/3/0/9\tInteger\t100\n/3/0/7/0\tInteger\t3800\n/3/0/16\tString\ta\\tb\n"

  private func encode(_ arguments: [String], _ input: String) throws -> ProcessOutcome {
    try CommandLine.run(["encode"] + arguments, input: input)
  }

  @Test(arguments: [
    ("tlv", "c10964840742000ed8c310610962\n"), ("lwm2m-cbor", "a1820300a3820700190ed80918641063610962\n"),
  ])
  func makesPayloadsFromLines(format: String, hex: String) throws {
    let outcome = try encode(["-f", format, "--output", "hex"], Self.lines)
    #expect(outcome.output == hex)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func textsAndBytesAreWrittenAsTheyAre() throws {
    #expect(try encode(["-f", "senml-json"], "/3/0/9\tInteger\t100\n").output == #"[{"n":"/3/0/9","v":100}]"#)
    #expect(try encode(["-f", "text"], "/3/0/9\tInteger\t100\n").output == "100")
    #expect(try encode(["-f", "tlv", "--output", "base64"], "/3/0/9\tInteger\t100\n").output == "wQlk\n")
    #expect(try encode(["-f", "tlv"], "/3/0/9\tInteger\t77\n").output == "\u{FFFD}\tM")
  }

  @Test func makesPayloadsFromDocuments() throws {
    let outcome = try encode(
      ["--definitions", Self.models, "-f", "tlv", "--path", "/3", "--output", "hex"],
      #" {"3:1.1": {"7": [3800], "9": 100}}"#)
    #expect(outcome.output == "080009840742000ed8c10964\n")
    let wrong = try encode(["--definitions", Self.models, "-f", "tlv"], "{\n \"3:1.1\": {\"9\": \"full\"}}")
    #expect(wrong.errors == "<stdin>:2:17: error: /3/0/9: expected a whole number from -2^63 to 2^63-1\n")
    #expect(wrong.output.isEmpty)
    #expect(wrong.status == 1)
  }

  @Test func strictlyValuesAreAsTheDefinitionSays() throws {
    let arguments = ["--definitions", Self.models, "-f", "tlv", "--output", "hex"]
    let lenient = try encode(arguments, "/3/0/9\tInteger\t101\n")
    #expect(lenient.output == "c10965\n")
    #expect(lenient.errors == "<stdin>: warning: /3/0/9: is 101, but the definition allows 0..100\n")
    #expect(lenient.status == 0)
    let strict = try encode(arguments + ["--strict", "--path", "/3/0"], "/3/0/9\tInteger\t101\n/3/0/11\tempty\n")
    #expect(
      strict.errors == """
        <stdin>: error: /3/0/9: is 101, but the definition allows 0..100
        <stdin>: error: /3/0/16: is missing, and the definition says that 'Supported Binding and Modes' is Mandatory

        """)
    #expect(strict.output.isEmpty)
    #expect(strict.status == 1)
    #expect(try encode(arguments + ["--strict"], "/3/0/9\tInteger\t100\n").status == 0)
  }

  @Test func aDocumentIsCheckedByTheVersionThatItNames() throws {
    let arguments = ["--definitions", Self.models, "--object", "1:1.0", "-f", "senml-json"]
    let newer = try encode(arguments, #"{"1:1.2@1.2": {"0": {"13": 3}}}"#)
    #expect(newer.output == #"[{"n":"/1/0/13","v":3}]"#)
    #expect(newer.errors.isEmpty)
    let lines = try encode(arguments + ["--strict"], "/1/0/13\tUnsigned Integer\t3\n")
    #expect(lines.errors == "<stdin>: error: /1/0/13: the definition of Object 1 has no such Resource\n")
  }

  @Test(arguments: ["tlv", "senml-json", "senml-cbor", "lwm2m-cbor", "json"])
  func isTheReverseOfDecode(format: String) throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "/3303/0/5700\tFloat\t-18.5\n/3303/0/5701\tString\tCel\n/3303/1/5700\tFloat\t0.1\n")
    let script = """
      set -e
      "$lwm2mc" encode -f \(format) --path /3303 a.txt > a.bin
      "$lwm2mc" decode --definitions "\(Self.models)" -f \(format) --path /3303 a.bin > b.txt
      "$lwm2mc" decode --definitions "\(Self.models)" -f \(format) --path /3303 --output json a.bin > a.json
      "$lwm2mc" encode --definitions "\(Self.models)" -f \(format) --path /3303 a.json > b.bin
      cmp a.txt b.txt && cmp a.bin b.bin
      """
    let outcome = try CommandLine.shell(script, in: folder)
    #expect(outcome.output + outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func linksComeBack() throws {
    let payload = #"</>;rt="oma.lwm2m";ct="60 112",</3303>;ver=1.1,</3303/0>"#
    for output in ["paths", "json"] {
      let shown = try CommandLine.run(["decode", "-f", "40", "--output", output], input: payload)
      #expect(try encode(["-f", "40"], shown.output).output == payload)
    }
  }

  @Test(arguments: [
    (["-f", "tlv"], "/3/0/9\tInteger\tx\n", "<stdin>:1:16: error: 'x' is no Integer: expected a whole number"),
    (["-f", "tlv"], "/3/0/9 Integer 1\n", "<stdin>:1:1: error: expected a path such as /3/0/9, but here stands '/3"),
    (["-f", "tlv"], "/3/0\n", "<stdin>: error: /3/0: has no value, which tlv cannot say; take"),
    (
      ["-f", "senml-cbor"], "/9/0/1\t?\t1\n",
      "<stdin>:1:8: error: /9/0/1: no definition says the type; write it in place"
    ),
    (
      ["-f", "tlv", "--strict"], "/3/0/9\tInteger\t1\n",
      "<stdin>: error: /3/0/9: no definition of this Object; name one"
    ),
    (
      ["-f", "tlv"], "{\"3\":{\"9\":1}}", "<stdin>:1:2: error: no definition of Object 3 in version 1.0; name one with"
    ),
    (
      ["-f", "tlv"], "{\"3\"",
      "<stdin>:1:5: error: expected ':' after the name '3', but here stands the end of the file\n"
    ),
    (["-f", "40"], "3303\n", "<stdin>:1:1: error: expected a path, the word link and attributes"),
  ])
  func whatIsWrongIsNamedAndNothingPrinted(arguments: [String], input: String, message: String) throws {
    let outcome = try encode(arguments, input)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 1)
  }

  /// `script` gives the program a terminal.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script")))
  func bytesAreHexOnATerminal() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "/3/0/9\tInteger\t100\n")
    for (format, shown) in [("tlv", "c10964"), ("senml-json", #"[{"n":"/3/0/9","v":100}]"#)] {
      let command = "\"\(CommandLine.program)\" encode -f \(format) a.txt"
      let outcome = try TestSupport.run(
        "script", ["-qec", command, "/dev/null"], in: folder.url,
        environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm"])
      #expect(outcome.output == shown + "\r\n")
    }
  }
}
