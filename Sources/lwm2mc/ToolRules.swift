import LwM2MDiagnostics
import LwM2MFixing
import LwM2MReports
import LwM2MValidation

/// Every rule that a finding of this program can be of.
enum ToolRules {
  /// All of them, in the order of the stages.
  static let all: [RuleDescription] = Validator.rules + FixRules.all + BaselineRules.all
}
