import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics

/// What all commands share that read definitions.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Definition files; folders, which are searched for definition XML; or - for standard input.",
      valueName: "path"))
  var paths: [String]

  @Flag(name: .shortAndLong, help: "Print no notes, no counts and no progress.")
  var quiet = false

  /// Reads and checks the paths, with a bar when a person is waiting, and then does `work`.
  func withCompiler<Result>(_ work: (Compiler) throws -> Result) rethrows -> Result {
    try withProgress { try work(Compiler(progress: $0)) }
  }

  /// Does `work`, with a bar when a person is waiting.
  func withProgress<Result>(_ work: (Progress) throws -> Result) rethrows -> Result {
    guard !quiet, Console.errors.isTerminal else { return try work(.silent) }
    let bar = ProgressBar()
    defer { bar.finish() }
    return try work(bar.progress)
  }

  /// The findings that the user wants to see.
  func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    quiet ? diagnostics.filter { $0.severity > .note } : diagnostics
  }
}

/// How a result is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json
}
