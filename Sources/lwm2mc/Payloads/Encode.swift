import ArgumentParser
import LwM2MCommandLine
import LwM2MPayloads

/// `lwm2mc encode`
struct Encode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encode",
    abstract: "Make a payload from lines or a JSON document: the reverse of decode.",
    discussion: """
      Reads a file, or standard input, with what `lwm2mc decode` prints: lines of path, type and value with tabs between, or a \
      JSON document with IDs or names for keys. Lines need no definitions, unless the type is ?; documents do.

      Without --path, the payload is for the Object Instance that all values are of, the Object, or the root; in formats of \
      a single value, for its Resource.

      Examples:
        printf '/3/0/9\\tInteger\\t100\\n' | lwm2mc encode -f tlv --output hex
        lwm2mc encode --definitions models -f senml-cbor device.json > send.bin
        lwm2mc decode -f 40 registration.txt | lwm2mc encode -f link-format
      """)

  @OptionGroup var options: PayloadOptions

  @Option(help: "What the file has: paths or json. If not said: json when it begins with { or [.")
  var input: Input?

  @Option(
    name: [.customLong("output"), .customLong("output-encoding")],
    help:
      "How the payload is printed: hex, base64 or binary. If not said: texts as they are, bytes in hex on a terminal and else binary."
  )
  var output: ByteEncoding?

  @Argument(help: ArgumentHelp("The file with the values; standard input if there is none, or -.", valueName: "file"))
  var file: String?

  /// What a payload is made from.
  enum Input: String, ExpressibleByArgument, CaseIterable {
    /// Lines with paths.
    case paths
    /// A document.
    case json

    /// What a content most likely is: neither a path nor a time begins with a bracket.
    init(guessing content: [UInt8]) {
      let first = content.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
      self = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? .json : .paths
    }
  }

  func run() throws {
    var coder = try options.coder()
    let file = try PayloadFile(file)
    let input = input ?? Input(guessing: file.content)
    if options.format == .linkFormat {
      let payload = try file.attempt { () throws(PayloadFailure) in try links(file, input) }
      return try PayloadPrinter.print(payload, in: options.format, as: output)
    }
    let path = options.path?.path
    let values = try file.attempt { () throws(PayloadFailure) in try read(file, input, &coder) }
    try file.report(coder.findings(in: values, at: path), isStrict: options.strict)
    let payload = try file.attempt { () throws(PayloadFailure) in try coder.encode(values, at: path) }
    try PayloadPrinter.print(payload, in: options.format, as: output)
  }

  private func links(_ file: PayloadFile, _ input: Input) throws(PayloadFailure) -> [UInt8] {
    switch input {
    case .paths: try LinkCoder.encode(LinkLines.links(file.content))
    case .json: try LinkCoder.encode(LinkDocument.links(PayloadDocument.parse(file.content)))
    }
  }

  private func read(
    _ file: PayloadFile, _ input: Input, _ coder: inout PayloadCoder
  ) throws(PayloadFailure) -> [KnownValue] {
    switch input {
    case .paths:
      var reader = PathLineReader(coder.definitions, for: coder.format)
      return try reader.values(file.content)
    case .json:
      var reader = DocumentReader(coder.definitions)
      let values = try reader.values(PayloadDocument.parse(file.content))
      for (object, version) in reader.versions { coder.definitions.choose(version, of: object) }
      return values
    }
  }
}
