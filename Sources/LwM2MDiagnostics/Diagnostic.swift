public import LwM2MVocabulary

/// One finding: which rule, how grave, where, and in words.
public struct Diagnostic: Hashable, Sendable {
  /// What a finding is about, where it is about an Object or a Resource.
  public struct Subject: Hashable, Sendable {
    /// The Object.
    public var objectID: ObjectID?
    /// The Object's version.
    public var version: ObjectVersion?
    /// The Resource.
    public var resourceID: ResourceID?

    /// A subject from what is known of it.
    public init(objectID: ObjectID? = nil, version: ObjectVersion? = nil, resourceID: ResourceID? = nil) {
      self.objectID = objectID
      self.version = version
      self.resourceID = resourceID
    }
  }

  /// The rule that found it.
  public var rule: RuleID
  /// How grave it is.
  public var severity: Severity
  /// The file, as the user named it; `nil` when no file is meant.
  public var file: String?
  /// Where in the file, `nil` when the file as a whole is meant.
  public var position: SourcePosition?
  /// What is wrong, with the wrong value quoted, and the way out. One sentence without a full stop, in lower case.
  public var message: String
  /// The Object and Resource that it is about.
  public var subject: Subject
  /// The code that OMA's own validator has for the same fault.
  public var omaCode: String?
  /// What would put it right, where there is one right answer.
  public var fix: Fix?

  /// A finding.
  public init(
    rule: RuleID,
    severity: Severity,
    file: String?,
    position: SourcePosition? = nil,
    message: String,
    subject: Subject = Subject(),
    omaCode: String? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.position = position
    self.message = message
    self.subject = subject
    self.omaCode = omaCode
    self.fix = fix
  }
}
