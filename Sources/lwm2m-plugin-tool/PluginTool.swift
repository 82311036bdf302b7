import LwM2MDiagnostics
import LwM2MPipeline

/// What the build plugin runs. Everybody who uses the plugin builds it first: it has what generates Swift, and the rules
/// that find errors. The commands run `lwm2m-command-tool`.
@main
enum PluginTool {
  static func main() {
    Tool.main("lwm2m-plugin-tool", run: run)
  }

  /// Generates what is asked for into the folder of a build.
  static func run(_ arguments: Arguments) throws(UsageError) -> TargetRun {
    guard arguments.command == .generate, !arguments.isCheck else {
      throw UsageError(message: "a build generates, and does nothing else; lwm2m-command-tool does that")
    }
    let compiler = Compiler.forBuilds
    return TargetRun(arguments, compiler: compiler, policy: SeverityPolicy(rules: []), work: compiler.build)
  }
}
