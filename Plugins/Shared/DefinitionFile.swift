import Foundation

/// A file that may be a definition.
struct DefinitionFile {
  /// Where it is.
  var path: String
  /// Whether the configuration names it, so that it must be one.
  var isNamed: Bool

  /// The files that a path in a configuration leads to: itself, or all XML below it. Nothing when there is nothing, which
  /// the tool reports.
  static func named(_ path: String) -> [DefinitionFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [DefinitionFile(path: path, isNamed: true)] }
    return all(below: path)
  }

  /// All XML files below a folder, in the order of their paths; hidden files and folders are passed over.
  static func all(below folder: String) -> [DefinitionFile] {
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return paths.filter(isVisibleXML).sorted().map { DefinitionFile(path: root + "/" + $0, isNamed: false) }
  }

  private static func isVisibleXML(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".xml") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
