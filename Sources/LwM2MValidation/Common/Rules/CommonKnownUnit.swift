import LwM2MRegistryFiles
import LwM2MUnits
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Units are those of SenML, or of the registry's own list.
enum CommonKnownUnit: CommonRule {
  static let description = RuleDescription(
    id: "common-known-unit", severity: .warning,
    purpose: "The Units of a reusable Resource are empty or a unit of SenML.", omaCodes: ["551"],
    source: "RFC 8428, RFC 8798",
    explanation: RuleExplanation(
      why: "Every Object that uses the Resource has its unit, and may not write another one.",
      wrong: "<Item ID=\"5700\"><Units>Seconds</Units></Item>", right: "<Item ID=\"5700\"><Units>s</Units></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources.map(\.definition) where !isKnown(resource.units, in: table) {
      let suggestion = Unit.suggestion(for: resource.units)
      let wayOut = suggestion.map { "write '\($0.symbol)'" } ?? "use a unit of RFC 8428 or RFC 8798, or leave it empty"
      report(
        "\(resource.inWords) has the unit \(resource.units.quoted), which SenML does not know; \(wayOut)", in: table,
        at: resource.offsets.units, of: resource, fix: suggestion.map { .content($0.symbol) }, to: &findings)
    }
  }

  private static func isKnown(_ unit: String, in table: CommonTable) -> Bool {
    unit.isEmpty || Unit.isKnown(unit) || table.registeredUnits.contains(unit)
  }
}
