import LwM2MCompiler
import LwM2MConfiguration
import LwM2MDiagnostics
import LwM2MRules

extension CheckedInputs {
  /// Takes out of `relations` what comments silence, and says which comments have silenced nothing at all.
  mutating func silence(_ relations: inout [Diagnostic], _ policy: SeverityPolicy) -> [Diagnostic] {
    let names = Set(Validator.rules.map(\.id))
    var unused: [Diagnostic] = []
    for index in files.indices where !files[index].silencers.isEmpty {
      let path = files[index].path
      let own = relations.filter { $0.file == path }
      let rest = files[index].silencers.silence(own)
      if rest.count < own.count { relations = relations.filter { $0.file != path } + rest }
      let subject = files[index].definitions.first?.definition.subject() ?? .init()
      for silencer in files[index].silencers where !silencer.isUsed {
        guard names.contains(silencer.rule) else {
          unused.append(.unknownRule(silencer, in: path, about: subject))
          continue
        }
        // In a profile that leaves the rule out it has nothing to silence.
        if policy.profile == .default, policy.submissionRules.contains(silencer.rule) { continue }
        unused.append(.unused(silencer, in: path, about: subject))
      }
    }
    return unused
  }
}

extension Diagnostic {
  fileprivate static func unused(_ silencer: Silencer, in path: String, about subject: Subject) -> Diagnostic {
    Diagnostic(
      rule: ValidationRules.unusedSilencer.id, severity: ValidationRules.unusedSilencer.severity, file: path,
      position: silencer.position,
      message: "nothing here is found by '\(silencer.rule)' that could be silenced; remove the comment",
      subject: subject)
  }

  fileprivate static func unknownRule(_ silencer: Silencer, in path: String, about subject: Subject) -> Diagnostic {
    let nearest = NearestName.of(silencer.rule.rawValue, among: Validator.rules.map(\.id.rawValue))
    let wayOut = nearest.map { "; did you mean '\($0)'?" } ?? "; `lwm2mc rules` lists them"
    return Diagnostic(
      rule: ValidationRules.unusedSilencer.id, severity: ValidationRules.unusedSilencer.severity, file: path,
      position: silencer.position, message: "there is no rule \(silencer.rule.rawValue.quoted)\(wayOut)",
      subject: subject)
  }
}
