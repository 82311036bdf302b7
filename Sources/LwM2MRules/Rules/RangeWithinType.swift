import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// The bounds of a range are values that the Resource can have.
enum RangeWithinType: ObjectRule {
  static let description = RuleDescription(
    id: "range-within-type", severity: .warning, purpose: "The bounds of a range are values of the Type.",
    source: "LwM2M Core, \"Data Types\"",
    explanation: RuleExplanation(
      why: """
        Integers have at most 64 bits, and an Unsigned Integer is never negative. A bound beyond that is never reached: \
        either the Type or the range is not what was meant.
        """,
      wrong: "<Type>Integer</Type>\n<RangeEnumeration>0..18446744073709551615</RangeEnumeration>",
      right: "<Type>Integer</Type>\n<RangeEnumeration>0..9223372036854775807</RangeEnumeration>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard case .numbers(let intervals)? = resource.range.value, let type = resource.type else { return }
    for bound in intervals.lazy.flatMap({ [$0.lower, $0.upper] }).compactMap({ $0 }) where !type.canBe(bound) {
      return report.add(.beyond(resource, bound, type), at: resource.offsets.range)
    }
  }
}

extension ResourceType {
  fileprivate func canBe(_ number: ExactDecimal) -> Bool {
    switch self {
    case .integer, .time: Int64(exactly: number) != nil
    case .unsignedInteger: UInt64(exactly: number) != nil
    case .string, .float, .boolean, .opaque, .objectLink, .coreLink: true
    }
  }
}

extension RuleMessage {
  fileprivate static func beyond(
    _ resource: ResourceDefinition, _ bound: ExactDecimal, _ type: ResourceType
  ) -> Self {
    let limits = type == .unsignedInteger ? "0 to 2^64-1" : "-2^63 to 2^63-1"
    let range = resource.range.text.quoted
    return
      "\(resource.inWords) has the range \(range), but \(bound) is no \(type.name): those are whole numbers from \(limits)"
  }
}
