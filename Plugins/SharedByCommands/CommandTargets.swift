import Foundation
import PackagePlugin

/// The targets that a command is for, from its arguments.
struct CommandTargets {
  /// The targets, those with definitions when none is named.
  let targets: [TargetPlan.Target]

  /// Takes `--target` out of the arguments.
  init(_ extractor: inout ArgumentExtractor, _ package: Package) throws {
    let names = extractor.extractOption(named: "target")
    let known = package.targets.compactMap { $0 as? any SourceModuleTarget }
    for name in names where !known.contains(where: { $0.name == name }) {
      throw PlanError(
        description: "the package has no target '\(name)'; it has \(known.map(\.name).joined(separator: ", "))")
    }
    let chosen = known.filter { names.isEmpty || names.contains($0.name) }.map { target in
      var planned = TargetPlan.Target(target, in: package)
      // Definitions that are excluded from the target, as they may be where generated sources are checked in.
      planned.xmlFiles = DefinitionFile.all(below: target.directoryURL.path).map { URL(filePath: $0.path) }
      return planned
    }
    targets = chosen.filter { !$0.xmlFiles.isEmpty || PlannedConfiguration(in: $0.folder) != nil }
    if targets.isEmpty {
      let what = names.isEmpty ? "no target of the package has" : "target \(names.joined(separator: ", ")) has not any"
      throw PlanError(
        description:
          "\(what) definitions; add object definitions (.xml) to the target's folder, or name them in a file "
          + "\(PlannedConfiguration.fileName) there")
    }
  }
}
