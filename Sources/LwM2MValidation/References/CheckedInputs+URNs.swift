import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel

extension CheckedInputs {
  /// Gives findings about URNs the code that OMA's validator has: it says that a URN differs from the index (401), or,
  /// where both have the same wrong one, that the index has a wrong one (210).
  mutating func settleURNCodes(_ references: References) {
    guard let index = references.index else { return }
    for file in files.indices where files[file].diagnostics.contains(where: { $0.omaCode == "401" }) {
      let agreed = files[file].definitions.filter { index.entry(for: $0)?[.urn].text == $0.definition.urn.text }
      let objects = Set(agreed.map(\.definition.objectID))
      for number in files[file].diagnostics.indices where files[file].diagnostics[number].omaCode == "401" {
        guard let id = files[file].diagnostics[number].subject.objectID, objects.contains(id) else { continue }
        files[file].diagnostics[number].omaCode = "210"
      }
    }
  }
}
