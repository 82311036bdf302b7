import Foundation
import PackagePlugin

/// `swift package generate-lwm2m-objects [--target T]... [--output FOLDER] [--check]`: the same files that
/// LwM2MObjectsPlugin generates while a target is built, written into its sources to be checked in.
@main
struct GenerateLwM2MObjects: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    if extractor.extractFlag(named: "help") > 0 {
      print(Self.help)
      return
    }
    let targets = try CommandTargets(&extractor, context.package).targets
    let output = extractor.extractOption(named: "output").last
    let isCheck = extractor.extractFlag(named: "check") > 0
    if let unknown = extractor.remainingArguments.first {
      throw PlanError(description: "unknown argument '\(unknown)'\n\(Self.help)")
    }
    guard output == nil || targets.count == 1 else {
      throw PlanError(description: "--output is for one target; name it with --target")
    }
    let tool = try context.tool(named: "lwm2m-command-tool").url
    for target in targets {
      let folder =
        output.map { URL(filePath: $0, relativeTo: context.package.directoryURL).absoluteURL }
        ?? target.folder.appending(path: "Generated")
      try generate(target, into: folder, isCheck: isCheck, context.pluginWorkDirectoryURL, tool)
    }
  }

  private func generate(
    _ target: TargetPlan.Target, into folder: URL, isCheck: Bool, _ workFolder: URL, _ tool: URL
  ) throws {
    var target = target
    target.swiftFiles.removeAll { $0.path.hasPrefix(folder.path + "/") }
    let plan = try TargetPlan(target, outputFolder: folder)
    let arguments = ["generate"] + (isCheck ? ["--check"] : []) + plan.arguments
    guard try ToolRun.succeeds(tool, ArgumentFile(arguments, in: workFolder).arguments) else {
      throw PlanError(
        description: "the objects of target '\(target.name)' are not \(isCheck ? "up to date" : "generated")")
    }
    print(
      "\(target.name): \(plan.pairs.count) Swift files \(isCheck ? "are up to date" : "generated") in \(folder.path)")
  }

  private static let help = """
    Usage: swift package generate-lwm2m-objects [--target <target>]... [--output <folder>] [--check]

    Generates Swift types from the object definitions of targets, into the sources, to be checked in.

      --target <target>  the target; all that have definitions, when none is named
      --output <folder>  where the files go; Generated in the target's folder by default
      --check            write nothing; fail if the files are not up to date
    """
}
