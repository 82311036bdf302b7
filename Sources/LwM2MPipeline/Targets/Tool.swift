import CLwM2MSystem

/// What the tools behind the plugins have in common: how they begin and end. People use `lwm2mc`; these have no help, take
/// exact paths, and import nothing from outside of the package.
package enum Tool {
  /// Runs a tool with the arguments that the program was called with, and ends the program.
  ///
  /// Exit codes: 0 nothing wrong, 1 errors found, 64 wrong usage.
  package static func main(_ name: String, run: (Arguments) throws(UsageError) -> TargetRun) -> Never {
    do throws(UsageError) {
      let run = try run(Arguments(Array(CommandLine.arguments.dropFirst())))
      let stream = run.arguments.command == .lint ? StandardStream.output : .errors
      stream.write(run.text)
      lwm2m_exit(run.hasErrors ? 1 : 0)
    } catch {
      StandardStream.errors.write("\(name): error: \(error.message)\n")
      lwm2m_exit(64)
    }
  }
}
