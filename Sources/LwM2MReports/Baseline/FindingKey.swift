import LwM2MVocabulary
import LwM2MDiagnostics

/// What stays of a finding when lines are inserted above it: by this it is recognised in the next run.
struct FindingKey: Hashable {
  /// The rule.
  var rule: RuleID
  /// The file, as a baseline names it.
  var file: String
  /// The Object, its version and the Resource: `3303:1.1:5700`, as far as they are known.
  var subject: String
  /// The words, without the lines and columns of other places.
  var message: String

  /// The key of a finding, whose file the baseline calls `file`.
  init(_ finding: Diagnostic, file: String? = nil) {
    rule = finding.rule
    self.file = file ?? finding.file ?? ""
    let parts = [
      finding.subject.objectID?.description, finding.subject.version?.description,
      finding.subject.resourceID?.description,
    ]
    subject = parts.map { $0 ?? "" }.joined(separator: ":")
    message = Self.withoutPlaces(finding.message)
  }

  /// The key with these parts.
  init(rule: RuleID, file: String, subject: String, message: String) {
    (self.rule, self.file, self.subject, self.message) = (rule, file, subject, message)
  }

  /// Whether the finding is about an Object, which makes it the same one in whatever file the Object is.
  var isAboutObject: Bool { subject.utf8.first != UInt8(ascii: ":") }

  /// The key in whatever file.
  var withoutFile: FindingKey { FindingKey(rule: rule, file: "", subject: subject, message: message) }

  /// A number that differs for different keys in all likelihood, and is the same in every run (FNV-1a).
  var digest: UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(rule)\u{0}\(file)\u{0}\(subject)\u{0}\(message)".utf8 {
      digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return digest
  }

  /// `a.xml:3:5` and `line 3` say where something else stands, which moves.
  private static func withoutPlaces(_ message: String) -> String {
    message.replacing(/(\.[A-Za-z]+):\d+:\d+/) { $0.1 }.replacing(/\bline \d+/, with: "line")
  }
}
