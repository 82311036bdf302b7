import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MPipeline

/// What the command plugins run: all rules, and output folders that hold other files as well.
@main
enum CommandTool {
  static func main() {
    Tool.main("lwm2m-command-tool", run: run)
  }

  /// Generates into the sources, or says all that is to be said of the definitions.
  static func run(_ arguments: Arguments) -> TargetRun {
    let compiler = Compiler()
    let policy = SeverityPolicy(rules: Compiler.rules, isStrict: arguments.isStrict)
    return TargetRun(arguments, compiler: compiler, policy: policy) { request, inputs in
      switch arguments.command {
      case .generate: compiler.generate(request, from: inputs).diagnostics
      case .lint: compiler.findings(between: inputs, options: request.options)
      }
    }
  }
}
