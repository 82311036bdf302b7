import Foundation
import PackagePlugin

/// Generates Swift types from the object definitions of a target while it is built.
@main
struct LwM2MObjectsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    return try commands(
      for: TargetPlan.Target(module, in: context.package), in: context.pluginWorkDirectoryURL,
      tool: context.tool(named: "lwm2m-plugin-tool").url)
  }

  /// The commands for a target, which write into `folder`.
  private func commands(for target: TargetPlan.Target, in folder: URL, tool: URL) throws -> [Command] {
    let outputFolder = folder.appending(path: "objects")
    let plan = try TargetPlan(target, outputFolder: outputFolder)
    if plan.pairs.isEmpty {
      Diagnostics.warning(
        "target '\(target.name)' uses LwM2MObjectsPlugin but has no definitions; add object definitions (.xml) to "
          + "\(target.folder.path), or name them in a file \(PlannedConfiguration.fileName) there")
    }
    guard let configuration = plan.configuration else {
      return plan.pairs.isEmpty ? [] : [try command(target, plan, plan.arguments, folder, tool)]
    }

    let watch = try FolderWatch(in: folder.appending(path: "watch"), on: plan.namedPaths)
    var arguments = plan.arguments + ["--again", watch.againFile.path]
    if plan.pairs.isEmpty {
      // Without an output the tool would not run, and nobody would say what is wrong with the configuration.
      arguments += ["--none", configuration.file.path, Self.emptyOutput(in: outputFolder).path]
    }
    return [watch.command, try command(target, plan, arguments, folder, tool)]
  }

  private func command(
    _ target: TargetPlan.Target, _ plan: TargetPlan, _ arguments: [String], _ folder: URL, _ tool: URL
  ) throws -> Command {
    let passed = try ArgumentFile(["generate"] + arguments, in: folder)
    let outputs = plan.pairs.map { URL(filePath: $0.output) }
    return .buildCommand(
      displayName: "Generating LwM2M objects of \(target.name)", executable: tool, arguments: passed.arguments,
      inputFiles: plan.pairs.map { URL(filePath: $0.input.path) }
        + [plan.configuration?.file, passed.file].compactMap(\.self),
      outputFiles: outputs.isEmpty ? [Self.emptyOutput(in: folder.appending(path: "objects"))] : outputs)
  }

  private static func emptyOutput(in folder: URL) -> URL {
    folder.appending(path: "lwm2m-objects.swift")
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension LwM2MObjectsPlugin: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      try commands(
        for: TargetPlan.Target(target, in: context.xcodeProject), in: context.pluginWorkDirectoryURL,
        tool: context.tool(named: "lwm2m-plugin-tool").url)
    }
  }
#endif
