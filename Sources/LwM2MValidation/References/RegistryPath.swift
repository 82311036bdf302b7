import LwM2MVocabulary

/// Where a definition lies in a registry's folder: `3303.xml`, or `version_history/3303-1_0.xml`.
///
/// The index names paths so, now and then as a whole address; only the end counts.
struct RegistryPath: Hashable {
  /// The folder of the versions of the past.
  static let historyFolder = "version_history"

  /// The file's name.
  var name: String
  /// Whether it lies among the versions of the past.
  var isHistoric: Bool

  /// The end of a path or an address.
  init(_ path: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      name = path
      isHistoric = false
      return
    }
    name = String(path[path.utf8.index(after: slash)...])
    let folder = path[..<slash]
    isHistoric =
      folder.hasSuffix(Self.historyFolder) && (folder.utf8.dropLast(Self.historyFolder.utf8.count).last ?? 0x2F) == 0x2F
  }

  /// Where every version of an Object has its copy.
  init(copyOf objectID: ObjectID, _ version: ObjectVersion) {
    name = "\(objectID)-\(version.major)_\(version.minor).xml"
    isHistoric = true
  }

  /// The path within the registry's folder.
  var text: String { isHistoric ? "\(Self.historyFolder)/\(name)" : name }
}
