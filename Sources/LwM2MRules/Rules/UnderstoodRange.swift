import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// RangeEnumeration says something that a program can check. Where it does not, every value is allowed.
enum UnderstoodRange: ObjectRule {
  static let description = RuleDescription(
    id: "understood-range", severity: .warning, purpose: "RangeEnumeration is understood and fits the Type.",
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "A range that no program understands is checked by none: every value is allowed.",
      wrong: "<RangeEnumeration>a few</RangeEnumeration>",
      right: "<RangeEnumeration>0..5</RangeEnumeration>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard resource.range.value == nil else { return }
    report.add(.notUnderstood(resource), at: resource.offsets.range)
  }
}

extension RuleMessage {
  fileprivate static func notUnderstood(_ resource: ResourceDefinition) -> Self {
    let wayOut =
      switch resource.type {
      case .integer, .unsignedInteger, .time: "write '0..100' for a range or '1,2,5' for single values"
      case .float: "write '0.0..1.0' for a range or '0.5,1.0' for single values"
      case .string: "write '0..64 bytes' for a length or '\"on\",\"off\"' for single values"
      case .opaque, .coreLink: "write '0..64 bytes' for a length"
      case .boolean: "leave it empty: the values are true and false"
      case .objectLink, nil: "leave it empty: such a resource has none"
      }
    return "\(resource.inWords) has a RangeEnumeration that is not understood, \(resource.range.text.quoted); \(wayOut)"
  }
}
