import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Collects what rules find. Places stay byte offsets: only findings pay for lines and columns.
struct RuleReport {
  struct Finding {
    var rule: RuleDescription
    var severity: Severity
    var offset: Int
    var message: String
    var subject: Diagnostic.Subject
    var omaCode: String?
  }

  /// The code of OMA's validator that a finding has.
  enum OMACode {
    /// The rule's first, if it has any.
    case ofRule
    /// This one.
    case code(String)
    /// None: OMA's validator lets it pass.
    case none
  }

  /// As many errors are kept, and as many other findings: a hostile file may have a million.
  static let limit = 200

  /// What was found, in the order in which the rules went.
  private(set) var findings: [Finding] = []
  /// How many more there are.
  private(set) var omittedCount = 0
  private var errorCount = 0

  /// The rule that the next findings are of: its place in `ObjectRules.all`, since copying it for each check would take
  /// longer than the check.
  var ruleIndex = 0
  /// What the next findings are about.
  var subject = Diagnostic.Subject()

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - offset: where, as a byte offset.
  ///   - severity: how grave it is, where that is not the rule's.
  ///   - resource: the Resource, where the rule looks at the Object as a whole.
  ///   - omaCode: the code of OMA's validator, where it is not the rule's first.
  mutating func add(
    _ message: @autoclosure () -> RuleMessage, at offset: Int, severity: Severity? = nil, resource: ResourceID? = nil,
    omaCode: OMACode = .ofRule
  ) {
    guard ObjectRules.all.indices.contains(ruleIndex) else { return }
    let rule = ObjectRules.all[ruleIndex]
    let severity = severity ?? rule.severity
    guard severity == .error ? errorCount < Self.limit : findings.count - errorCount < Self.limit else {
      omittedCount += 1
      return
    }
    if severity == .error { errorCount += 1 }
    var subject = subject
    if let resource { subject.resourceID = resource }
    let code: String? =
      switch omaCode {
      case .ofRule: rule.omaCodes.first
      case .code(let code): code
      case .none: nil
      }
    findings.append(
      Finding(
        rule: rule, severity: severity, offset: offset, message: message().text, subject: subject,
        omaCode: code))
  }
}
