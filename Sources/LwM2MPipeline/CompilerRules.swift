public import LwM2MDiagnostics

/// What the compiler itself may find: with inputs as a whole, between definitions, and with outputs.
public enum CompilerRules {
  /// All of them, in the order in which a run meets them.
  public static let all: [RuleDescription] = [
    unreadableInput, inputTooLarge, noDefinitions, passedOver, contradictingDefinitions, differingDescriptions,
    collidingOutputs, foreignOutput, unwritableOutput, outputMissing, outputDiffers, outputStale, fixableFile,
    harmlessFix, readableBaseline, writableBaseline,
  ]

  package static let unreadableInput = RuleDescription(
    id: "unreadable-input", severity: .error, purpose: "A path leads to a file or folder that can be read.",
    explanation: RuleExplanation(
      why: "What cannot be read cannot be checked."))
  package static let inputTooLarge = RuleDescription(
    id: "input-too-large", severity: .error, purpose: "A definition file has a sensible size.",
    explanation: RuleExplanation(
      why: "What is larger than all real definitions by far is an attack or an accident."))
  package static let noDefinitions = RuleDescription(
    id: "no-definitions", severity: .error, purpose: "A folder holds at least one definition file.",
    explanation: RuleExplanation(
      why: "A folder without definitions is a wrong path, most of the time."))
  package static let passedOver = RuleDescription(
    id: "passed-over", severity: .note, purpose: "XML of another kind in a folder is passed over.",
    explanation: RuleExplanation(
      why: "Folders hold other XML as well, such as a list of units."))
  package static let contradictingDefinitions = RuleDescription(
    id: "contradicting-definitions", severity: .error,
    purpose: "Two definitions of the same version of an Object say the same.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: "There is no telling which of them devices implement. A change needs a version of its own."))
  package static let differingDescriptions = RuleDescription(
    id: "differing-descriptions", severity: .warning,
    purpose: "Two definitions of the same version of an Object describe it in the same words.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: "One of them is used, and that may not be the one that is meant."))
  package static let collidingOutputs = RuleDescription(
    id: "colliding-outputs", severity: .error,
    purpose: "Generated files have names that differ by more than upper and lower case.",
    explanation: RuleExplanation(
      why: "On some disks one file would replace the other."))
  package static let foreignOutput = RuleDescription(
    id: "foreign-output", severity: .error, purpose: "A file that lwm2mc did not write is never replaced.",
    explanation: RuleExplanation(
      why: "It may be the only copy of what somebody wrote."))
  package static let unwritableOutput = RuleDescription(
    id: "unwritable-output", severity: .error, purpose: "An output folder can be written.",
    explanation: RuleExplanation(
      why: "Nothing is left half-written."))
  package static let outputMissing = RuleDescription(
    id: "output-missing", severity: .error, purpose: "With --check, every generated file is on the disk.",
    explanation: RuleExplanation(
      why: "Generated files that are checked in must be those of the definitions."))
  package static let outputDiffers = RuleDescription(
    id: "output-differs", severity: .error, purpose: "With --check, every generated file is up to date.",
    explanation: RuleExplanation(
      why: "Generated files that are checked in must be those of the definitions."))
  package static let outputStale = RuleDescription(
    id: "output-stale", severity: .error,
    purpose: "With --check, no file is left of a definition that is gone.",
    explanation: RuleExplanation(
      why: "Generated files that are checked in must be those of the definitions."))

  /// A file whose findings cannot be fixed.
  package static let fixableFile = RuleDescription(
    id: "fixable-file", severity: .error,
    purpose: "With --fix, a file with fixes can be written, and its text put back into its encoding as it was.",
    explanation: RuleExplanation(
      why: "A file that is no text in its encoding cannot be changed without changing more than what was meant."))
  /// A fix that would do harm.
  package static let harmlessFix = RuleDescription(
    id: "harmless-fix", severity: .note,
    purpose: "With --fix, no fix makes another finding, and none needs a character that the file's encoding lacks.",
    explanation: RuleExplanation(
      why: "Fixing never makes a file worse: such a finding is for people to look at."))
  /// A baseline that cannot be used: it would let everything old through as new, or nothing.
  package static let readableBaseline = RuleDescription(
    id: "readable-baseline", severity: .error, purpose: "With --baseline, the file can be read and is one.",
    explanation: RuleExplanation(
      why: "Without its baseline a run would report everything old as new."))
  /// A baseline that is not there after the run.
  package static let writableBaseline = RuleDescription(
    id: "writable-baseline", severity: .error, purpose: "With --write-baseline, the file can be written.",
    explanation: RuleExplanation(
      why: "A baseline that was not written is missed in the next run."))
}

extension Diagnostic {
  /// A finding of one of the compiler's own rules.
  package init(
    _ rule: RuleDescription, file: String?, position: SourcePosition? = nil, subject: Subject = Subject(),
    _ message: String
  ) {
    self.init(
      rule: rule.id, severity: rule.severity, file: file, position: position, message: message, subject: subject)
  }
}
