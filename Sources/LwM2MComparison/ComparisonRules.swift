public import LwM2MDiagnostics

/// The rules over two versions of an Object.
///
/// Source: LwM2M Core, "Object Versioning". Where the text leaves it to judgement, the finding says so.
public enum ComparisonRules {
  /// What is known of each, in the order in which they are asked. What follows from all together is `VersionStep`.
  public static let all: [RuleDescription] = table.map { $0.description }

  /// Every rule. Adding a rule is a file in `Rules` and a line here.
  static let table: [any ComparisonRule.Type] = [
    StableNames.self,
    StableInstances.self,
    StableMandatory.self,
    StableOperations.self,
    StableTypes.self,
    StableRanges.self,
    StableUnits.self,
    StableCodes.self,
    StableTexts.self,
    StableLwM2MVersion.self,
    StableURNLabel.self,
    AddedResources.self,
    RemovedResources.self,
  ]
}
