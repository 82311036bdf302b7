/// The tool was called wrongly.
package struct UsageError: Error, Equatable {
  /// What is wrong, for who wrote the call.
  package var message: String

  /// An error that says this.
  package init(message: String) {
    self.message = message
  }
}

/// What the plugins call the tool with. Input and output paths come in pairs: the plugin alone decides on names.
///
///     generate|lint [--configuration FILE] [--package FOLDER] [--planned TEXT]... [--again FILE] [--check] [--strict]
///                   [--found INPUT OUTPUT | --named INPUT OUTPUT | --none INPUT OUTPUT]...
///
/// or `@FILE`, a file with the same arguments, each followed by a NUL.
package struct Arguments: Equatable {
  /// What to do.
  package enum Command: String {
    /// Write the outputs.
    case generate
    /// Say all that is to be said of the inputs, and write nothing.
    case lint
  }

  /// What to do.
  package var command: Command
  /// The target's configuration file, `nil` when it has none.
  package private(set) var configuration: String?
  /// The folder at which the paths in the configuration start.
  package private(set) var packageFolder = "."
  /// The configuration's `definitions` at the time of planning.
  package private(set) var plannedDefinitions: [String] = []
  /// A file that, when it appears, makes the build system plan anew.
  package private(set) var againFile: String?
  /// Whether to compare only.
  package private(set) var isCheck = false
  /// Whether every deviation from OMA's schemas is an error.
  package private(set) var isStrict = false
  /// The inputs and what becomes of them.
  package private(set) var pairs: [FilePair] = []

  /// The most bytes of a file with arguments: paths of a hundred thousand definitions.
  private static let mostBytes = 64 << 20

  /// What these arguments say, the program's name not among them.
  package init(_ arguments: [String]) throws(UsageError) {
    var rest = try Self.resolved(arguments)[...]
    guard let name = rest.popFirst(), let command = Command(rawValue: name) else {
      throw UsageError(message: "the first argument is generate or lint; people use lwm2mc, this is for its plugins")
    }
    self.command = command
    while let option = rest.popFirst() { try take(option, &rest) }
  }

  private mutating func take(_ option: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    switch option {
    case "--configuration": configuration = try Self.value(of: option, &rest)
    case "--package": packageFolder = try Self.value(of: option, &rest)
    case "--planned": plannedDefinitions.append(try Self.value(of: option, &rest))
    case "--again": againFile = try Self.value(of: option, &rest)
    case "--check": isCheck = true
    case "--strict": isStrict = true
    case "--found": try takePair(option, .found, &rest)
    case "--named": try takePair(option, .named, &rest)
    case "--none": try takePair(option, .configuration, &rest)
    default: throw UsageError(message: "unknown argument '\(option)'")
    }
  }

  private mutating func takePair(
    _ option: String, _ origin: FilePair.Origin, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let input = try Self.value(of: option, &rest)
    pairs.append(FilePair(input: input, output: try Self.value(of: option, &rest), origin: origin))
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> String {
    guard let value = rest.popFirst() else { throw UsageError(message: "a value is missing after '\(option)'") }
    return value
  }

  /// The arguments themselves, or those in the file that they name.
  private static func resolved(_ arguments: [String]) throws(UsageError) -> [String] {
    guard arguments.count == 1, let first = arguments.first, first.hasPrefix("@") else { return arguments }
    let path = String(first.dropFirst())
    do throws(FileError) {
      let bytes = try FileContent.read(path, limit: mostBytes)
      return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
        String(decoding: $0, as: UTF8.self)
      }
    } catch {
      throw UsageError(message: "the arguments in '\(path)' cannot be read: \(error.reason)")
    }
  }
}
