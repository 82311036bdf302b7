public import LwM2MDiagnostics

/// What the compiler itself may find: with inputs as a whole, between definitions, and with outputs.
public enum CompilerRules {
  /// All of them, in the order in which a run meets them.
  public static let all: [RuleDescription] = [
    unreadableInput, inputTooLarge, noDefinitions, passedOver, contradictingDefinitions, differingDescriptions,
    collidingOutputs, foreignOutput, unwritableOutput, outputMissing, outputDiffers, outputStale,
  ]

  static let unreadableInput = RuleDescription(
    id: "unreadable-input", severity: .error, purpose: "A path leads to a file or folder that can be read.")
  static let inputTooLarge = RuleDescription(
    id: "input-too-large", severity: .error, purpose: "A definition file has a sensible size.")
  static let noDefinitions = RuleDescription(
    id: "no-definitions", severity: .error, purpose: "A folder holds at least one definition file.")
  static let passedOver = RuleDescription(
    id: "passed-over", severity: .note, purpose: "XML of another kind in a folder is passed over.")
  static let contradictingDefinitions = RuleDescription(
    id: "contradicting-definitions", severity: .error,
    purpose: "Two definitions of the same version of an Object say the same.")
  static let differingDescriptions = RuleDescription(
    id: "differing-descriptions", severity: .warning,
    purpose: "Two definitions of the same version of an Object describe it in the same words.")
  static let collidingOutputs = RuleDescription(
    id: "colliding-outputs", severity: .error,
    purpose: "Generated files have names that differ by more than upper and lower case.")
  static let foreignOutput = RuleDescription(
    id: "foreign-output", severity: .error, purpose: "A file that lwm2mc did not write is never replaced.")
  static let unwritableOutput = RuleDescription(
    id: "unwritable-output", severity: .error, purpose: "An output folder can be written.")
  static let outputMissing = RuleDescription(
    id: "output-missing", severity: .error, purpose: "With --check, every generated file is on the disk.")
  static let outputDiffers = RuleDescription(
    id: "output-differs", severity: .error, purpose: "With --check, every generated file is up to date.")
  static let outputStale = RuleDescription(
    id: "output-stale", severity: .error,
    purpose: "With --check, no file is left of a definition that is gone.")
}

extension Diagnostic {
  /// A finding of one of the compiler's own rules.
  init(
    _ rule: RuleDescription, file: String?, position: SourcePosition? = nil, subject: Subject = Subject(),
    _ message: String
  ) {
    self.init(
      rule: rule.id, severity: rule.severity, file: file, position: position, message: message, subject: subject)
  }
}
