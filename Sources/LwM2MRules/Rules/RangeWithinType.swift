import LwM2MVocabulary
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
    for interval in intervals {
      if let lower = interval.lower, !type.canBe(lower) {
        return report.add(.beyond(resource, lower, type), at: resource.offsets.range)
      }
      if let upper = interval.upper, !type.canBe(upper) {
        return report.add(.beyond(resource, upper, type), at: resource.offsets.range)
      }
    }
  }
}

extension ResourceType {
  fileprivate func canBe(_ number: ExactDecimal) -> Bool {
    // Nearly all bounds are small whole numbers, and need no arithmetic of 128 bits.
    if number.exponent == 0, number.significand >= 0, number.significand < 1 << 32 { return true }
    switch self {
    case .integer, .time: return Int64(exactly: number) != nil
    case .unsignedInteger: return UInt64(exactly: number) != nil
    case .string, .float, .boolean, .opaque, .objectLink, .coreLink: return true
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
