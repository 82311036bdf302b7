public import LwM2MDiagnostics
import LwM2MRules
public import LwM2MXML

/// Applies the fixes of a file's findings, in as many passes as it takes.
///
/// After each pass the file is checked again. A fix after which there would be more findings of any kind than before is
/// not applied, so that fixing never makes a file worse.
public enum FileFixer {
  /// Each pass fixes or refuses one finding at least.
  private static let mostPasses = 500
  /// With so many findings some may have been left out: what is there cannot be compared.
  private static let cappedCount = ReadingLimits.diagnostics

  /// The file with all fixes that go.
  ///
  /// Throws where the file cannot be changed without changing more than that.
  /// - Parameters:
  ///   - file: the file's bytes.
  ///   - findings: what was found in it beyond what `check` finds: in comparison with other files. Their fixes belong to
  ///     these bytes and so to the first pass.
  ///   - check: what is to be found in a file of these bytes.
  public static func fix(
    _ file: [UInt8], findings: [Diagnostic] = [], check: ([UInt8]) -> [Diagnostic]
  ) throws(EncodedFile.Failure) -> FixedFile {
    let encoded = try EncodedFile(file)
    var state = State(text: encoded.text, bytes: file, findings: check(file))
    let count = state.findings.count
    var refused: Set<Diagnostic> = []
    let related = findings.filter { $0.fix != nil && !state.findings.contains($0) }
    let harmless = harmless(among: related, state, encoded, check)
    if let next = apply(harmless, to: state, encoded, check, mustImprove: false) { state = next }
    for _ in 0..<mostPasses {
      let wanted = state.findings.filter { $0.fix != nil && !refused.contains($0.withoutPlace) }
      guard let first = wanted.first else { break }
      if let next = apply(wanted, to: state, encoded, check) {
        state = next
      } else if wanted.count > 1, let next = apply([first], to: state, encoded, check) {
        state = next
      } else {
        refused.insert(first.withoutPlace)
      }
    }
    let left = related.filter { !harmless.contains($0) } + state.findings.filter { refused.contains($0.withoutPlace) }
    return FixedFile(
      bytes: state.bytes, fixedCount: max(0, harmless.count + count - state.findings.count), refused: left)
  }

  /// The findings whose fixes can be applied together: all of them, nearly always.
  private static func harmless(
    among findings: [Diagnostic], _ state: State, _ encoded: EncodedFile, _ check: ([UInt8]) -> [Diagnostic]
  ) -> [Diagnostic] {
    func canBeApplied(_ findings: [Diagnostic]) -> Bool {
      apply(findings, to: state, encoded, check, mustImprove: false) != nil
    }
    if findings.isEmpty || canBeApplied(findings) { return findings }
    var result: [Diagnostic] = []
    for finding in findings where canBeApplied(result + [finding]) { result.append(finding) }
    return result
  }

  private struct State {
    var text: [UInt8]
    var bytes: [UInt8]
    var findings: [Diagnostic]
  }

  /// What comes of the fixes of these findings, `nil` where that is worse, or not better though it must be.
  private static func apply(
    _ findings: [Diagnostic], to state: State, _ encoded: EncodedFile, _ check: ([UInt8]) -> [Diagnostic],
    mustImprove: Bool = true
  ) -> State? {
    let fixed = FixedText(state.text, fixes: findings.compactMap(\.fix))
    guard fixed.bytes != state.text, let bytes = try? encoded.file(with: fixed.bytes) else { return nil }
    let next = State(text: fixed.bytes, bytes: bytes, findings: check(bytes))
    if state.findings.count >= cappedCount {
      return next.findings.errorCount <= state.findings.errorCount ? next : nil
    }
    if mustImprove, next.findings.count >= state.findings.count { return nil }
    return next.findings.hasOnlyKinds(of: state.findings) ? next : nil
  }
}

extension Diagnostic {
  /// The same finding wherever it stands: other fixes move it.
  fileprivate var withoutPlace: Diagnostic {
    var copy = self
    copy.position = nil
    copy.fix = nil
    return copy
  }
}

extension [Diagnostic] {
  /// Whether there are of no rule and on no subject more findings than `before`.
  fileprivate func hasOnlyKinds(of before: [Diagnostic]) -> Bool {
    var counts: [FindingKind: Int] = [:]
    for finding in before { counts[FindingKind(finding), default: 0] += 1 }
    return allSatisfy { finding in
      counts[FindingKind(finding), default: 0] -= 1
      return counts[FindingKind(finding), default: 0] >= 0
    }
  }
}

/// What makes two findings ones of the same kind.
private struct FindingKind: Hashable {
  var rule: RuleID
  var severity: Severity
  var subject: Diagnostic.Subject

  init(_ finding: Diagnostic) {
    (rule, severity, subject) = (finding.rule, finding.severity, finding.subject)
  }
}
