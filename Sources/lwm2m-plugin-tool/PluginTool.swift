import LwM2MCompiler

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the plugins run. People use `lwm2mc`; this one has no help, takes exact paths, and imports nothing from outside
/// of the package, since everybody who uses the plugin builds it first.
///
/// Exit codes: 0 nothing wrong, 1 errors found, 64 wrong usage.
@main
enum PluginTool {
  static func main() {
    do throws(UsageError) {
      let outcome = Run(try Arguments(Array(CommandLine.arguments.dropFirst())))
      let stream = outcome.arguments.command == .lint ? StandardStream.output : .errors
      stream.write(outcome.text)
      exit(outcome.hasErrors ? 1 : 0)
    } catch {
      StandardStream.errors.write("lwm2m-plugin-tool: error: \(error.message)\n")
      exit(64)
    }
  }
}
