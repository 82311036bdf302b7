import LwM2MCompiler
import LwM2MDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the plugins run. People use `lwm2mc`; this one has no help, takes exact paths, and imports nothing from outside
/// of the package, since everybody who uses the plugin builds it first.
@main
enum PluginTool {
  static func main() {
    do throws(UsageError) {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      exit(run(arguments) ? 0 : 1)
    } catch {
      StandardStream.errors.write("lwm2m-plugin-tool: error: \(error.message)\n")
      exit(64)
    }
  }

  /// Does what is asked for; returns whether no error was found.
  private static func run(_ arguments: Arguments) -> Bool {
    let compiler = Compiler()
    let inputs = compiler.checkInputs(arguments.pairs)
    let report = compiler.generate(PairedRequest(pairs: arguments.pairs), from: inputs)
    let findings = inputs.diagnostics(SeverityPolicy(rules: Compiler.rules)) + report.diagnostics
    let shown = findings.sortedWithoutDuplicates().filter { $0.severity == .error }
    StandardStream.errors.write(shown.map { $0.text() + "\n" }.joined())
    return shown.isEmpty
  }
}
