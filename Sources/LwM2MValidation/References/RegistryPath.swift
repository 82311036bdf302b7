import LwM2M

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
    let parts = path.split(separator: "/")
    name = String(parts.last ?? "")
    isHistoric = parts.dropLast().last.map { $0 == Self.historyFolder } ?? false
  }

  /// Where every version of an Object has its copy.
  init(copyOf objectID: ObjectID, _ version: ObjectVersion) {
    name = "\(objectID)-\(version.major)_\(version.minor).xml"
    isHistoric = true
  }

  /// The path within the registry's folder.
  var text: String { isHistoric ? "\(Self.historyFolder)/\(name)" : name }
}
