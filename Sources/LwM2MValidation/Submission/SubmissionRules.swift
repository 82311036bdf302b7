import LwM2MRules

/// The rules over a definition file that only the public registry asks for.
enum SubmissionRules {
  /// Every rule, in the order in which they are checked. Adding a rule is a file in `Rules` and a line here.
  static let table = RuleTable([
    FinalLineFeed.self,
    NoCarriageReturns.self,
    SeveralLines.self,
    NamesSchema.self,
    SchemaMatchesLwM2MVersion.self,
    DeclaredVersions.self,
    DescribedResources.self,
    PlainPunctuation.self,
  ])
}
