import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MRules

extension CheckedInputs {
  /// Takes out of `relations` what comments silence, and says which comments have silenced nothing at all.
  mutating func silence(
    _ relations: inout [Diagnostic], _ policy: SeverityPolicy, _ references: References
  ) -> [Diagnostic] {
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
        // In a profile that leaves the rule out it has nothing to silence, nor where the rule cannot be asked.
        if policy.profile == .default, policy.submissionRules.contains(silencer.rule) { continue }
        if !references.allow(silencer.rule) { continue }
        unused.append(.unused(silencer, in: path, about: subject))
      }
    }
    return unused
  }
}

extension References {
  /// Whether what a rule compares with is at hand: what a single file shows of it is not enough to call a silencer unused.
  fileprivate func allow(_ rule: RuleID) -> Bool {
    switch rule {
    case RegisteredResource.description.id, ReusableResourceUnchanged.description.id: common != nil
    case MatchesIndex.description.id: index != nil
    default: registryFolder != nil || !Validator.relationRules.contains { $0.id == rule }
    }
  }
}

extension Diagnostic {
  fileprivate static func unused(_ silencer: Silencer, in path: String, about subject: Subject) -> Diagnostic {
    finding(
      "nothing here is found by '\(silencer.rule)' that could be silenced; remove the comment", silencer, path, subject)
  }

  fileprivate static func unknownRule(_ silencer: Silencer, in path: String, about subject: Subject) -> Diagnostic {
    guard silencer.rule != "" else {
      let message = "this comment silences nothing; write 'lwm2mc:disable' and the name of a rule, or remove it"
      return finding(message, silencer, path, subject)
    }
    let nearest = NearestName.of(silencer.rule.rawValue, among: Validator.rules.map(\.id.rawValue))
    let wayOut = nearest.map { "; did you mean '\($0)'?" } ?? "; `lwm2mc rules` lists them"
    return finding("there is no rule \(silencer.rule.rawValue.quoted)\(wayOut)", silencer, path, subject)
  }

  private static func finding(
    _ message: String, _ silencer: Silencer, _ path: String, _ subject: Subject
  ) -> Diagnostic {
    let rule = ValidationRules.unusedSilencer
    return Diagnostic(
      rule: rule.id, severity: rule.severity, file: path, position: silencer.position, message: message,
      subject: subject)
  }
}
