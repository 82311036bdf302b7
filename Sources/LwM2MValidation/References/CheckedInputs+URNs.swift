import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRegistryFiles

extension CheckedInputs {
  /// Gives findings about URNs the code that OMA's validator has: it says that a URN differs from the index (401), or,
  /// where both have the same wrong one, that the index has a wrong one (210). Where the index is right by itself, it has none:
  /// it does not compare the parts of a definition with each other.
  mutating func settleURNCodes(_ references: References) {
    guard let index = references.index else { return }
    for file in files.indices where files[file].diagnostics.contains(where: { $0.omaCode == "401" }) {
      let agreed = files[file].comparable.compactMap { located in
        index.entry(for: located).flatMap { $0[.urn].text == located.definition.urn.text ? (located, $0) : nil }
      }
      let codes = Dictionary(agreed.map { ($0.definition.objectID, $1.hasFittingURN ? nil : "210") }) { first, _ in
        first
      }
      for number in files[file].diagnostics.indices where files[file].diagnostics[number].omaCode == "401" {
        guard let id = files[file].diagnostics[number].subject.objectID, let code = codes[id] else { continue }
        files[file].diagnostics[number].omaCode = code
      }
    }
  }
}
