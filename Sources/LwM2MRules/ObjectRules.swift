public import LwM2MDiagnostics

/// The rules over the meaning of one Object's definition.
///
/// What a schema could say is with the structural rules; what makes a definition unreadable is found while reading.
public enum ObjectRules {
  /// What is known of each rule, in the order in which they are checked.
  public static let all: [RuleDescription] = table.map { $0.description }

  /// Every rule, with the clause that it follows. Adding a rule is a file in `Rules` and a line here.
  static let table: [any ObjectRule.Type] = [
    NonEmptyNames.self,  // LwM2M Core, "Object template"
    AssignableObjectID.self,  // OMNA registry, classes of Object IDs; LwM2M Core, "Identifiers"
    WellFormedVersions.self,  // LwM2M Core, "Object Versioning"
    WellFormedURN.self,  // OMNA registry, "URN"
    URNMatchesID.self,  // OMNA registry, "URN"
    URNMatchesLabel.self,  // OMNA registry, classes of Object IDs
    URNMatchesVersion.self,  // OMNA registry, "URN"
    HasResources.self,  // LwM2M Core, "Object template"
    UniqueResourceIDs.self,  // LwM2M Core, "Object template"
    UniqueResourceNames.self,  // LwM2M Core, "Object template"
    AssignableResourceID.self,  // OMNA registry, classes of Resource IDs; LwM2M Core, "Identifiers"
    OperationsMatchType.self,  // LwM2M Core, "Object template"
    TypeMatchesLwM2MVersion.self,  // LwM2M Core 1.1, "Data Types"
    UnderstoodRange.self,  // LwM2M Core, "Object template"
    AscendingRange.self,  // LwM2M Core, "Object template"
    RangeWrittenWithDots.self,  // LwM2M Core, "Object template"
  ]
}
