import LwM2MDiagnostics

/// Compares the configuration with what the plugin saw of it when the build was planned.
///
/// The plugin decides which files there are; a build system does not always ask it again when only the configuration's
/// content changes.
struct PlanCheck {
  /// What the plugin called the tool with.
  let arguments: Arguments
  /// What the configuration says now.
  let configuration: ObjectsConfiguration

  /// Reports what does not agree.
  func report(to decoder: inout ConfigurationDecoder) {
    guard configuration.definitions.map(\.text) == arguments.plannedDefinitions else {
      reportOldPlan(to: &decoder)
      return
    }
    for (text, value) in configuration.definitions {
      let path = text.hasPrefix("/") ? text : arguments.packageFolder + "/" + text
      if !FileContent.exists(path) {
        decoder.report(value, "\(text.quoted) does not exist; paths start at the package's folder")
      } else if !arguments.pairs.contains(where: { Self.isSame($0.input, orBelow: path) }) {
        decoder.report(value, "\(text.quoted) is no XML file, and a folder with none in it")
      }
    }
  }

  private func reportOldPlan(to decoder: inout ConfigurationDecoder) {
    if let file = arguments.againFile { try? FileContent.toggle(file) }
    decoder.report(
      configuration.definitionsValue,
      "the list of definitions has changed since the build was planned; build once more, which plans it anew")
  }

  private static func isSame(_ input: String, orBelow path: String) -> Bool {
    let path = path.hasSuffix("/") ? String(path.dropLast()) : path
    return input == path || input.hasPrefix(path + "/")
  }
}
