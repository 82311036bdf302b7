public import ArgumentParser
import LwM2M
import LwM2MCommandLine
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MJSON
public import LwM2MPayloads

/// `lwm2mc decode`
struct Decode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: "Show a payload, by the definitions of its Objects.",
    discussion: """
      Reads a file, or standard input. Prints a line for each value, on a terminal and elsewhere: path, type and value, with \
      tabs between; in front of the path the time, where there is one. Opaques are in hex, Times are seconds since 1970, \
      links are o:i; in texts, \\\\, \\t, \\n, \\r and \\u{1B} are escapes. A time with a sign is relative to when the payload \
      was sent. The type is ? where no definition knows the Resource, and the value is what the format says. `empty` is a \
      Resource without instances. `lwm2mc encode` reads these lines.

      --output json is the document that the schemas of `lwm2mc generate --json-schema` describe; keys are IDs, or names with \
      --keys names, as there. --output with a Content-Format writes the payload in that format; json there is called lwm2m-json.

      A malformed payload is an error that names the byte, from 0, and what was expected; nothing is printed then. What is \
      not as the definition says, as a value out of its range, is a warning; with --strict, all of it is an error.

      Examples:
        lwm2mc decode --definitions models -f tlv --path /3/0 answer.hex
        echo c1 09 64 | lwm2mc decode --definitions models -f 11542 --path /3/0
        lwm2mc decode --definitions models -f senml-cbor --output json send.bin
        lwm2mc decode -f tlv --path /3303 --output senml-json answer.bin
      """)

  @OptionGroup var options: PayloadOptions

  @Option(
    help: """
      How the payload stands in the file: hex (white space, colons, commas and 0x do not matter), base64 or binary. If not \
      said: texts as they are, without a line break at the end, or, JSON and links, in hex; other formats in hex when the \
      file has characters only, else binary.
      """)
  var input: ByteEncoding?

  @Option(help: ArgumentHelp("What is printed: paths, json, or a Content-Format.", valueName: "output"))
  var output = PayloadOutput.paths

  @Option(
    help: """
      What the keys of a document are: ids, or the names that `lwm2mc generate --keys names` gives by the same definitions.
      """)
  var keys: GeneratorOptions.DocumentKeys?

  @Option(
    help:
      "How a payload is printed with --output FORMAT: hex, base64 or binary. If not said: hex on a terminal, else binary."
  )
  var outputEncoding: ByteEncoding?

  @Argument(help: ArgumentHelp("The file with the payload; standard input if there is none, or -.", valueName: "file"))
  var file: String?

  func validate() throws {
    try options.checkPath()
    guard outputEncoding == nil || output.format != nil else {
      throw ValidationError("--output-encoding is for payloads: name a Content-Format with --output.")
    }
    guard keys == nil || output == .json else {
      throw ValidationError("--keys is for documents: say --output json.")
    }
    if let target = output.format, (target == .linkFormat) != (options.format == .linkFormat) {
      throw ValidationError("Links and values of Resources cannot be turned into each other.")
    }
  }

  func run() throws {
    let coder = try options.coder()
    let file = try PayloadFile(file)
    let payload = try file.attempt { () throws(PayloadFailure) in
      guard let input else { return try ByteEncoding.guess(file.content, of: options.format) }
      return try input.decode(file.content)
    }
    if options.format == .linkFormat { return try printLinks(payload, file) }
    let report = try file.attempt { () throws(PayloadFailure) in
      try coder.decode(payload, at: options.path?.path ?? .root)
    }
    if report.values.isEmpty { try file.report(PayloadFailure("the payload has no values"), .warning) }
    try file.report(report.findings, isStrict: options.strict)
    try print(report, coder, file)
  }

  private func printLinks(_ payload: [UInt8], _ file: PayloadFile) throws {
    let links = try file.attempt { () throws(PayloadFailure) in try LinkCoder.decode(payload) }
    switch output {
    case .paths:
      try Console.output.write(try file.attempt { () throws(PayloadFailure) in try LinkLines.text(of: links) })
    case .json:
      let document = try file.attempt { () throws(PayloadFailure) in try LinkDocument.json(of: links) }
      try Console.output.write(document.indentedText + "\n")
    case .format(let format):
      let bytes = try file.attempt { () throws(PayloadFailure) in try LinkCoder.encode(links) }
      try PayloadPrinter.print(bytes, in: format, as: outputEncoding)
    }
  }

  private func print(_ report: PayloadReport, _ coder: PayloadCoder, _ file: PayloadFile) throws {
    switch output {
    case .paths: try Console.output.write(PathLines.text(of: report.values))
    case .json:
      var writer = DocumentWriter(coder.definitions, keys: keys ?? .ids)
      let document = try file.attempt { () throws(PayloadFailure) in try writer.json(of: report.values) }
      try Console.output.write(document.indentedText + "\n")
      if writer.olderCount > 0 {
        let count = Count.of(writer.olderCount, "older value")
        try file.report(PayloadFailure("\(count) left out, since a document has no times"), .warning)
      }
    case .format(let format):
      var target = coder
      target.format = format
      let bytes = try file.attempt { () throws(PayloadFailure) in
        try target.encode(report.values, at: format.hasPaths ? nil : options.path?.path)
      }
      try PayloadPrinter.print(bytes, in: format, as: outputEncoding)
    }
  }
}

extension PayloadOutput {
  /// The Content-Format of a payload that is printed.
  fileprivate var format: PayloadFormat? {
    guard case .format(let format) = self else { return nil }
    return format
  }
}

extension ByteEncoding: ExpressibleByArgument {}
