public import LwM2MDiagnostics

/// What generators may say of definitions that nothing is wrong with.
public enum GeneratorRules {
  /// All of them.
  public static let all: [RuleDescription] = [swiftTypeName]

  /// Two Objects whose names make the same name in Swift.
  static let swiftTypeName = RuleDescription(
    id: "swift-type-name", severity: .note, purpose: "Each Swift type is called by the name of its Object alone.",
    explanation: RuleExplanation(
      why: "Two Objects cannot have the same type: one of them gets a number, which its users should know of."))
}
