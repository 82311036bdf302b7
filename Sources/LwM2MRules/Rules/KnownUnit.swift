import LwM2MUnits
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Units are those of SenML, so that a program knows what a number means, or of the registry's own list.
enum KnownUnit: ObjectRule {
  static let description = RuleDescription(
    id: "known-unit", severity: .warning, purpose: "Units is empty or a unit of SenML, spelled as SenML has it.",
    omaCodes: ["417"], source: "RFC 8428, RFC 8798; LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: """
        Whoever reads the value looks its unit up by the exact symbol: `mbps` is no unit to a program, and `KB` may be \
        1000 bytes or 1024. Symbols are case-sensitive. Leave Units empty where the value has no unit. Where a \
        LWM2M_senml_units.xml lies beside the definitions, as in the public registry, its units are known too.
        """,
      wrong: "<Units>Celsius</Units>", right: "<Units>Cel</Units>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard !resource.units.isEmpty, !Unit.isKnown(resource.units), !report.isRegistered(unit: resource.units) else {
      return
    }
    let suggestion = Unit.suggestion(for: resource.units)
    report.add(
      .unknown(resource, suggestion), at: resource.offsets.units, fix: suggestion.map { .content($0.symbol) })
  }
}

extension RuleMessage {
  fileprivate static func unknown(_ resource: ResourceDefinition, _ suggestion: Unit?) -> Self {
    let wayOut =
      suggestion.map { "write '\($0.symbol)'" }
      ?? "use a unit of RFC 8428 or RFC 8798, or leave it empty"
    return "\(resource.inWords) has the unit \(resource.units.quoted), which SenML does not know; \(wayOut)"
  }
}
