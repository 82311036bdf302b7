import Foundation
import PackagePlugin

/// `swift package lint-lwm2m-objects [--target T]... [--strict]`: all that is to be said of the definitions of targets,
/// warnings and notes too, which a build does not show.
@main
struct LintLwM2MObjects: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    if extractor.extractFlag(named: "help") > 0 {
      print(Self.help)
      return
    }
    let targets = try CommandTargets(&extractor, context.package).targets
    let isStrict = extractor.extractFlag(named: "strict") > 0
    if let unknown = extractor.remainingArguments.first {
      throw PlanError(description: "unknown argument '\(unknown)'\n\(Self.help)")
    }
    let tool = try context.tool(named: "lwm2m-command-tool").url
    var failed: [String] = []
    for target in targets {
      let folder = context.pluginWorkDirectoryURL
      var target = target
      // Nothing is written, so nothing is in the way.
      target.swiftFiles = []
      let plan = try TargetPlan(target, outputFolder: folder)
      let arguments = ["lint"] + (isStrict ? ["--strict"] : []) + plan.arguments
      if try !ToolRun.succeeds(tool, ArgumentFile(arguments, in: folder).arguments) { failed.append(target.name) }
    }
    guard failed.isEmpty else {
      throw PlanError(description: "definitions of \(failed.joined(separator: ", ")) have errors")
    }
  }

  private static let help = """
    Usage: swift package lint-lwm2m-objects [--target <target>]... [--strict]

    Checks the object definitions of targets.

      --target <target>  the target; all that have definitions, when none is named
      --strict           make every deviation from OMA's schemas an error
    """
}
