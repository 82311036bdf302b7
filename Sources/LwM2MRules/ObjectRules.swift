public import LwM2MDiagnostics

/// The rules over the meaning of one Object's definition.
///
/// What a schema could say is with the structural rules; what makes a definition unreadable is found while reading.
public enum ObjectRules {
  /// What is known of each rule, in the order in which they are checked.
  public static let all: [RuleDescription] = table.map(\.description)

  /// Every rule, with the clause that it follows. Adding a rule is a file in `Rules` and a line here.
  static let table: [any ObjectRule] = [
    NonEmptyNames(),  // LwM2M Core, "Object template"
    AssignableObjectID(),  // OMNA registry, classes of Object IDs; LwM2M Core, "Identifiers"
    WellFormedVersions(),  // LwM2M Core, "Object Versioning"
    WellFormedURN(),  // OMNA registry, "URN"
    URNMatchesID(),  // OMNA registry, "URN"
    URNMatchesLabel(),  // OMNA registry, classes of Object IDs
    URNMatchesVersion(),  // OMNA registry, "URN"
    HasResources(),  // LwM2M Core, "Object template"
    UniqueResourceIDs(),  // LwM2M Core, "Object template"
    UniqueResourceNames(),  // LwM2M Core, "Object template"
    AssignableResourceID(),  // OMNA registry, classes of Resource IDs; LwM2M Core, "Identifiers"
    OperationsMatchType(),  // LwM2M Core, "Object template"
    TypeMatchesLwM2MVersion(),  // LwM2M Core 1.1, "Data Types"
    UnderstoodRange(),  // LwM2M Core, "Object template"
    AscendingRange(),  // LwM2M Core, "Object template"
    RangeWrittenWithDots(),  // LwM2M Core, "Object template"
  ]
}
