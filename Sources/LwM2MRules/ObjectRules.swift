/// The rules over the meaning of one Object's definition.
///
/// What a schema could say is with the structural rules; what makes a definition unreadable is found while reading.
public enum ObjectRules {
  /// Every rule, in the order in which they are checked. Adding a rule is a file in `Rules` and a line here.
  public static let table = RuleTable([
    NonEmptyNames.self,
    AssignableObjectID.self,
    WellFormedVersions.self,
    WellFormedURN.self,
    URNMatchesID.self,
    URNMatchesLabel.self,
    URNMatchesVersion.self,
    HasResources.self,
    UniqueResourceIDs.self,
    UniqueResourceNames.self,
    AssignableResourceID.self,
    OperationsMatchType.self,
    TypeMatchesLwM2MVersion.self,
    UnderstoodRange.self,
    AscendingRange.self,
    RangeWrittenWithDots.self,
    RangeWithinType.self,
    CodesWithinRange.self,
    KnownUnit.self,
    UnitFitsType.self,
    MandatoryIsReadable.self,
    ExecutableHasNoValue.self,
    EscapedOnce.self,
  ])
}
