import Foundation
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("The reference page of the rules is current")
struct RuleReferenceGoldenTests {
  private let page = Corpus.packageRoot.appending(path: "Documentation/Rules.md")

  @Test("Documentation/Rules.md is what `lwm2mc rules --format markdown` prints")
  func isCurrent() {
    let mismatch = Golden.mismatch(RuleReference.markdown, with: page)
    #expect(mismatch == nil, "\(mismatch ?? ""); or run: lwm2mc rules --format markdown > Documentation/Rules.md")
  }

  @Test("every rule and every code of OMA's validator is on it, each with a rule or a reason")
  func isWhole() throws {
    let text = RuleReference.markdown
    for rule in Validator.rules {
      #expect(text.components(separatedBy: "### \(rule.id)\n").count == 2, "\(rule.id)")
      for code in rule.omaCodes { #expect(text.contains("\n| \(code) | "), "\(rule.id) names the code \(code)") }
    }
    let rows = text.split(separator: "\n").filter { $0.firstMatch(of: /^\| \d{3} \|/) != nil }
    #expect(rows.count == 90)
    for row in rows { #expect(row.contains("`") || row.firstMatch(of: /not checked: [a-z]/) != nil, "\(row)") }
  }

  @Test("explain knows rules and codes, and the nearest name of others")
  func explain() throws {
    let rule = try #require(RuleExplainer.text(for: "known-unit"))
    #expect(rule.hasPrefix("known-unit (warning, OMA 417)\n") && rule.contains("Wrong:\n  <Units>Celsius</Units>"))
    let code = try #require(RuleExplainer.text(for: "463"))
    #expect(code.contains("RangeEnumeration") && code.contains("reusable-resource-unchanged (warning"))
    #expect(RuleExplainer.text(for: "50") == RuleExplainer.text(for: "050"))
    #expect(try #require(RuleExplainer.text(for: "271")).contains("Not checked here: "))
    for code in try #require(RuleExplainer.text(for: "412")).matches(of: /\(error|\(warning/) { #expect(!code.isEmpty) }
    #expect(RuleExplainer.text(for: "known-unti") == nil)
    #expect(RuleExplainer.unknown("known-unti").contains("Did you mean 'known-unit'?"))
    #expect(RuleExplainer.unknown("zzzzzzzzzzzz").contains("`lwm2mc rules` lists them"))
  }

  @Test("rules have distinct names, and a purpose on one line")
  func names() {
    #expect(Set(Validator.rules.map(\.id)).count == Validator.rules.count)
    for rule in Validator.rules {
      #expect(rule.id.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil, "\(rule.id)")
      #expect(rule.purpose.hasSuffix(".") && !rule.purpose.contains("\n") && rule.purpose.count <= 120, "\(rule.id)")
    }
  }
}
