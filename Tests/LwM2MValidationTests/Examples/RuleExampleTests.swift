import Foundation
import LwM2MCompiler
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("The example of each rule breaks that rule, and its right twin does not")
struct RuleExampleTests {
  private static let explained = Validator.rules.filter { !($0.explanation?.wrong ?? "").isEmpty }

  /// Rules whose fault no XML shows are in `RuleTwinTests`, which also fails when a rule is in neither.
  @Test("every rule says why it is there")
  func explanations() {
    for rule in Validator.rules { #expect(rule.explanation?.why.isEmpty == false, "\(rule.id)") }
  }

  @Test("wrong and right", arguments: explained)
  func examples(_ rule: RuleDescription) throws {
    let explanation = try #require(rule.explanation)
    let wrong = try found(explanation.wrong, by: rule)
    #expect(wrong.contains { $0.rule == rule.id }, "\(rule.id): \(wrong.map { $0.text() })")
    guard !explanation.right.isEmpty else { return }
    let right = try found(explanation.right, by: rule)
    #expect(!right.contains { $0.rule == rule.id }, "\(rule.id): \(right.map { $0.text() })")
  }

  @Test("nothing else is wrong with the right twin of a rule over definitions", arguments: explained)
  func rightTwins(_ rule: RuleDescription) throws {
    guard let right = rule.explanation?.right, !right.isEmpty, !right.hasPrefix("<LWM2M") else { return }
    let found = try found(right, by: rule).filter { $0.severity == .error && $0.rule != "listed-in-index" }
    // An example shows one thing: what it breaks besides would teach it.
    #expect(found.filter { $0.rule != "index-version" }.isEmpty, "\(rule.id): \(found.map { $0.text() })")
  }

  /// What is found in an example. Rules between files see a folder, those over tables the table.
  private func found(_ example: String, by rule: RuleDescription) throws -> [Diagnostic] {
    let folder = try ScratchFolder()
    let id = rule.id.rawValue
    let kind = id.contains("common") ? "Common.xml" : id.contains("index") ? "DDF.xml" : "10241.xml"
    let files = ExampleFile.files(example, defaultName: kind)
    if ComparisonRules.all.contains(where: { $0.id == rule.id }) { return try compared(files, by: rule) }
    for file in files { try folder.write(file.name, file.text) }
    if ["registered-resource", "reusable-resource-unchanged"].contains(rule.id) {
      for file in ExampleFile.files("<Item ID=\"5700\"></Item>", defaultName: "Common.xml") {
        try folder.write(file.name, file.text)
      }
    }
    let policy = SeverityPolicy(rules: Validator.rules, profile: .oneBelowStrict(rule))
    let isAlone = files.count == 1 && (files[0].name != "10241.xml" || rule.id == "not-a-definition")
    return Validator(policy: policy).validate([isAlone ? folder.path(files[0].name) : folder.path()]).diagnostics
  }
}

extension RuleExampleTests {
  /// What a rule over two versions makes of an example: a finding where the second one's version is too low for it.
  private func compared(_ files: [ExampleFile], by rule: RuleDescription) throws -> [Diagnostic] {
    let definitions = files.flatMap { Compiler().check(Array($0.text.utf8), fileName: $0.name).definitions }
    #expect(definitions.count == 2)
    let (old, new) = (try #require(definitions.first), try #require(definitions.last))
    let comparison = Comparison(from: old.definition, to: new.definition)
    let ofRule = comparison.changes.filter { $0.rule == rule.id }
    let isBroken = !comparison.isVersionEnough && ofRule.contains { $0.impact == comparison.impact }
    return isBroken ? [Diagnostic(rule: rule.id, severity: .warning, file: nil, message: "")] : []
  }
}

extension RuleProfile {
  /// The profile in which a rule is asked, with severities as they are declared where that can be.
  fileprivate static func oneBelowStrict(_ rule: RuleDescription) -> RuleProfile {
    rule.isForSubmission ? .strict : .default
  }
}
