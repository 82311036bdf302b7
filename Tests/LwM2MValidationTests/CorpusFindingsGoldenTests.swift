import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

/// What the default profile finds in the public registry, in `corpus-findings.md` beside this file.
/// `UPDATE_GOLDEN=1 swift test --disable-xctest --filter CorpusFindings` writes it.
@Suite(
  "What is found in the public registry is explained",
  .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
struct CorpusFindingsGoldenTests {
  private func findings(_ profile: RuleProfile) throws -> [Diagnostic] {
    let policy = SeverityPolicy(rules: Validator.rules, profile: profile)
    let folder = try #require(Corpus.root).path
    return Validator(policy: policy).validate([folder]).diagnostics.map { finding in
      var copy = finding
      copy.file = finding.file.map { String($0.dropFirst(folder.count + 1)) }
      return copy
    }
  }

  @Test("corpus-findings.md is current, and explains each rule that finds something")
  func page() throws {
    let findings = try findings(.default)
    let file = Corpus.packageRoot.appending(path: "Tests/LwM2MValidationTests/corpus-findings.md")
    let stamp = CorpusFindingsPage.stamp(of: Corpus.definitionFiles)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard Golden.isUpdating || text.contains(stamp) else {
      print("NOT COMPARED: corpus-findings.md is about another state of the registry than \(stamp)")
      return
    }
    let mismatch = Golden.mismatch(CorpusFindingsPage.text(findings, stamp: stamp), with: file)
    #expect(mismatch == nil, "\(mismatch ?? "")")
    for rule in Set(findings.map(\.rule)) {
      #expect(CorpusFindingsPage.reasons[rule] != nil, "\(rule) is not explained")
    }
  }

  @Test("for a submission nothing is reported that OMA's validator tolerates, but what it is known to miss")
  func submission() throws {
    for finding in try findings(.omaSubmission) where finding.rule != "passed-over" {
      // Files that their own schema refuses are known to be missed; the rest are notes on what is not enforced.
      let isKnown = finding.omaCode == "272" && finding.severity == .warning
      let isTolerated = ["201", "202", "210", "041"].contains(finding.omaCode) && finding.severity == .note
      #expect(isKnown || isTolerated, "\(finding.text())")
    }
  }
}
