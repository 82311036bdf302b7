public import LwM2MDiagnostics

/// What may be found with a baseline itself.
public enum BaselineRules {
  /// All of them.
  public static let all: [RuleDescription] = [readableBaseline, writableBaseline]

  /// A baseline that cannot be used would let everything old through as new, or nothing.
  public static let readableBaseline = RuleDescription(
    id: "readable-baseline", severity: .error, purpose: "With --baseline, the file can be read and is one.")
  /// A baseline is written whole or not at all.
  public static let writableBaseline = RuleDescription(
    id: "writable-baseline", severity: .error, purpose: "With --write-baseline, the file can be written.")
}
