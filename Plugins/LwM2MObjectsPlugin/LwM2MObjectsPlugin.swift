import Foundation
import PackagePlugin

/// Generates Swift types from the object definitions of a target.
@main
struct LwM2MObjectsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? any SourceModuleTarget else { return [] }
    let inputs = module.sourceFiles(withSuffix: "xml").map(\.url)
    let folder = context.pluginWorkDirectoryURL
    let outputs = inputs.map {
      folder.appending(path: $0.deletingPathExtension().lastPathComponent + ".swift")
    }
    return [
      .buildCommand(
        displayName: "Generating LwM2M objects of \(target.name)",
        executable: try context.tool(named: "lwm2m-plugin-tool").url,
        arguments: ["generate"] + zip(inputs, outputs).flatMap { ["--found", $0.path, $1.path] },
        inputFiles: inputs, outputFiles: outputs)
    ]
  }
}
