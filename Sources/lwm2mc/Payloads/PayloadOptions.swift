public import ArgumentParser
import LwM2M
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MGenerators
public import LwM2MPayloads

/// What `decode` and `encode` share: the payload's format and path, and the definitions.
struct PayloadOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Definition files, or folders with definitions; another option, or --, ends their list. Without any, types are "
        + "those that the format says.",
      valueName: "path"))
  var definitions: [String] = []

  @Option(
    name: [.customShort("f"), .customLong("content-format")],
    help: ArgumentHelp(
      "The payload's Content-Format, by name or number; json is that of LwM2M 1.0.", valueName: "format"))
  var format: PayloadFormat

  @Option(
    help: ArgumentHelp(
      "The path of the request that the payload answers or makes, such as /, /3, /3/0, /3/0/9 or /3/0/7/1.",
      valueName: "path"))
  var path: PathArgument?

  @Option(help: ArgumentHelp("Where LwM2M begins in the device, when names begin with it: /lwm2m.", valueName: "path"))
  var root: RootArgument?

  @Option(
    name: .customLong("object"),
    help: ArgumentHelp(
      "Which version of an Object is meant, such as 3:1.1, when there are definitions of several; else the newest.",
      valueName: "id:version"))
  var versions: [VersionArgument] = []

  @Option(
    help: ArgumentHelp(
      "The device's release of LwM2M, such as 1.1: of core Objects its versions are meant, where there are definitions "
        + "of them.",
      valueName: "version"))
  var release: ReleaseArgument?

  @Option(help: "In documents with names for keys: what the names of types begin with, as in generate.")
  var prefix = ""

  @Flag(
    help: """
      Refuse what no definition knows, and what a definition says otherwise: multiplicity, ranges, and, of an Object or Object \
      Instance that --path names, missing Mandatory Resources.
      """)
  var strict = false

  @Flag(
    help: """
      With --strict: the payload is a part of what --path names, such as a Write that updates, and Mandatory Resources may be \
      missing.
      """)
  var partial = false

  func validate() throws {
    if partial, !strict { throw ValidationError("--partial says what --strict is to check; use both.") }
    if format == .linkFormat, path != nil {
      throw ValidationError("Links have paths of their own; leave --path out.")
    }
  }

  /// Throws when a payload cannot be understood without its request's path, or not with this one.
  func checkPath() throws {
    guard !format.hasPaths else { return }
    let example = format == .tlv ? "/3/0" : "/3/0/9"
    guard let path else {
      throw ValidationError(
        "A payload in \(format.name) does not say what it is of; name it, such as --path \(example).")
    }
    try refuse(path.path)
  }

  private func refuse(_ path: ResourcePath) throws {
    switch path {
    case .root where format == .tlv:
      throw ValidationError("A payload in tlv does not say which Object it is of; name it, such as --path /3/0.")
    case .root, .object, .objectInstance:
      guard format.isSingleValue else { return }
      throw ValidationError(
        "\(format.name) holds the value of one Resource or Resource Instance; name it, such as --path /3/0/9.")
    default: return
    }
  }

  /// The coder of the payload; `nil` when definitions cannot be used, which is reported.
  func coder() throws -> PayloadCoder {
    PayloadCoder(
      format, definitions: try loadDefinitions(), root: root?.path ?? .usual,
      // Without a path, it may be anything: a Send, a notification, an answer to Read-Composite.
      isWhole: strict && !partial && path != nil)
  }

  private func loadDefinitions() throws -> PayloadDefinitions {
    guard !definitions.isEmpty else {
      if let first = versions.first { throw ValidationError("--object \(first) needs --definitions.") }
      return PayloadDefinitions()
    }
    let compiler = Compiler()
    let inputs = compiler.checkInputs(definitions)
    let merged = compiler.merge(inputs.files)
    let findings = (inputs.diagnostics(SeverityPolicy(rules: Compiler.rules)) + merged.diagnostics)
      .sortedWithoutDuplicates().filter { $0.severity == .error }
    try Console.errors.write(findings)
    if !findings.isEmpty { throw ExitCode.failure }
    let choice = VersionChoice(
      versions: Dictionary(versions.map { ($0.object, $0.version) }) { $1 }, release: release?.version)
    let known = PayloadDefinitions(merged.set, choosing: choice, prefix: prefix)
    for said in versions where known.object(said.object, version: said.version) == nil {
      let others = known.versions(of: said.object).map(\.description).joined(separator: ", ")
      throw ValidationError(
        "No definition of Object \(said.object) in version \(said.version)"
          + (others.isEmpty ? "." : ", but in \(others)."))
    }
    return known
  }
}

extension PayloadFormat: ExpressibleByArgument {
  /// The format of a name or number.
  public init?(argument: String) { self.init(argument) }
  /// The usual name.
  public var defaultValueDescription: String { name }
  /// The usual names, with the numbers.
  public static var allValueStrings: [String] { allCases.map { "\($0.name) (\($0.number))" } }
  /// The usual names.
  public static var defaultCompletionKind: CompletionKind { .list(allCases.map(\.name)) }
}
