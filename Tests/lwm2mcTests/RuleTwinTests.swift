import Foundation
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("What breaks each rule without an example in XML, and its right twin")
struct RuleTwinTests {
  /// Names of outputs never collide as far as generators can help it: `OutputFolderTests` hands them over by themselves.
  private static let unreachable: Set<RuleID> = ["colliding-outputs"]

  @Test("no rule is without one: an example in its explanation, or a twin here")
  func everyRuleHasATwin() {
    let withoutExample = Validator.rules.filter { $0.explanation?.wrong.isEmpty ?? true }.map(\.id)
    let twins = RuleTwin.all.map(\.rule)
    #expect(Set(twins).count == twins.count)
    #expect(Set(withoutExample) == Set(twins).union(Self.unreachable))
  }

  @Test(arguments: RuleTwin.all.map(\.rule))
  func wrongAndRight(_ rule: RuleID) throws {
    let twin = try #require(RuleTwin.all.first { $0.rule == rule })
    let wrong = try findings(twin.wrong)
    #expect(wrong.contains("[\(rule)]"), "\(wrong)")
    let right = try findings(twin.right)
    #expect(!right.contains("[\(rule)]"), "\(right)")
  }

  private func findings(_ script: String) throws -> String {
    let folder = try ScratchFolder()
    try folder.write("good.xml", SampleDefinition().xml.replacing("LWM2M-v1_1.xsd", with: "LWM2M.xsd"))
    let outcome = try CommandLine.shell(script, in: folder)
    #expect([0, 1].contains(outcome.status), "\(outcome)")
    return outcome.output + outcome.errors
  }
}
