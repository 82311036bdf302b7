import LwM2MVocabulary
import LwM2MDiagnostics

/// The versions in the history of a registry that have a newer one. What is published is never changed, so OMA's validator asks nothing
/// of them, and neither does the profile for submissions.
struct FrozenVersions {
  /// What to say where findings were left out.
  static let gap = "versions in version_history that have a newer one: what is published is never changed"

  private let index: IndexTable

  /// Those of the index of a registry; `nil` where there is none.
  init?(_ references: References) {
    guard let index = references.index else { return nil }
    self.index = index
  }

  /// Whether a finding is in the definition of such a version.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard let file = diagnostic.file, file != index.path, RegistryPath(file).isHistoric,
      let id = diagnostic.subject.objectID, let version = diagnostic.subject.version,
      index.entry(of: id, version) != nil, let newest = index.newestVersion(of: id)
    else { return false }
    return version < newest
  }
}
