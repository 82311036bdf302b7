/// The rules that find errors: what leaves it open what a definition means.
///
/// A build asks these and no others, since it shows errors only. A rule that may report an error, be it in one case of many,
/// stands here; all others stand in LwM2MRules, whose `ObjectRules` has these as well.
public enum EssentialRules {
  /// The rules, in the order in which they are checked.
  public static let table = RuleTable([
    NonEmptyNames.self,
    AssignableObjectID.self,
    WellFormedVersions.self,
    URNMatchesID.self,
    URNMatchesVersion.self,
    UniqueResourceIDs.self,
    AssignableResourceID.self,
  ])
}
