package import LwM2MVocabulary
package import LwM2MModel

extension ObjectDefinition {
  /// The URN that follows from ID and version, `nil` where the ID is reserved and has none.
  package var expectedURN: ObjectURN? {
    ObjectURN.Label(for: objectID).map {
      ObjectURN(label: $0, objectID: objectID, version: version == .v1_0 ? nil : version)
    }
  }

  /// The fix that writes the expected URN.
  ///
  /// Where no version is declared the URN's own stays: it may be the one that is meant. Where the declared one is no
  /// version there is no telling.
  package var urnFix: RuleFix? {
    guard declaredVersion == nil || declaredVersion?.value != nil, var urn = expectedURN else { return nil }
    if declaredVersion == nil, let named = self.urn.value?.version, named != .v1_0 { urn.version = named }
    return .content(urn.description)
  }
}
