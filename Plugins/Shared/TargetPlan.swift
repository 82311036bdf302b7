import Foundation

/// What is to be generated for one target: settled from names alone, before anything of the definitions is read.
struct TargetPlan {
  /// A definition file and the Swift file that it becomes.
  struct Pair {
    var input: DefinitionFile
    var output: String
  }

  /// What a plan is made from.
  struct Target {
    /// The target's name, for messages.
    var name: String
    /// The target's folder.
    var folder: URL
    /// The folder at which paths in the configuration start.
    var packageFolder: URL
    /// The target's own Swift files.
    var swiftFiles: [URL]
    /// The XML files among the target's files.
    var xmlFiles: [URL]
  }

  /// The target's configuration, `nil` when it has none.
  let configuration: PlannedConfiguration?
  /// The files.
  private(set) var pairs: [Pair] = []
  /// The folder at which paths in the configuration start.
  let packageFolder: String

  /// The plan for a target whose files are to go into `outputFolder`.
  init(_ target: Target, outputFolder: URL) throws {
    configuration = PlannedConfiguration(in: target.folder)
    packageFolder = target.packageFolder.path
    var names = OutputNames(ownFiles: target.swiftFiles.map(\.path), packageFolder: packageFolder)
    for file in definitions(of: target) {
      let name = try names.name(for: file.path)
      pairs.append(Pair(input: file, output: outputFolder.appending(path: name).path))
    }
  }

  /// The paths that the configuration names.
  var namedPaths: [String] {
    configuration?.definitions.map { $0.hasPrefix("/") ? $0 : packageFolder + "/" + $0 } ?? []
  }

  /// The named files and those among the target's, each once.
  private func definitions(of target: Target) -> [DefinitionFile] {
    let found = target.xmlFiles.map { DefinitionFile(path: $0.path, isNamed: false) }
    var known: Set<String> = []
    return (namedPaths.flatMap(DefinitionFile.named) + found.sorted { $0.path < $1.path }).filter {
      known.insert(URL(filePath: $0.path).standardizedFileURL.path).inserted
    }
  }

  /// What to call the tool with, after the command and its own options.
  var arguments: [String] {
    var arguments: [String] = []
    if let configuration {
      arguments += ["--configuration", configuration.file.path, "--package", packageFolder]
      arguments += configuration.definitions.flatMap { ["--planned", $0] }
    }
    return arguments + pairs.flatMap { [$0.input.isNamed ? "--named" : "--found", $0.input.path, $0.output] }
  }
}

/// Why there is no plan; the words are for whoever set up the target.
struct PlanError: Error, CustomStringConvertible {
  /// What is wrong, and the way out.
  var description: String
}
