import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Ranges are written with two dots, as the specification says: a hyphen is also a minus.
enum RangeWrittenWithDots: ObjectRule {
  static let description = RuleDescription(
    id: "range-written-with-dots", severity: .warning,
    purpose: "The ends of a range are separated by two dots.", omaCodes: ["418"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "A hyphen is also a minus: `-30--10` can be read, but nobody likes to.",
      wrong: "<RangeEnumeration>0-100</RangeEnumeration>",
      right: "<RangeEnumeration>0..100</RangeEnumeration>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard RangeSeparators.mayOccur(in: resource.range.text) else { return }
    let separators = RangeSeparators(resource.range.text)
    guard !separators.ranges.isEmpty else { return }
    let fixed = separators.textWithDots
    // `16-32-48` is no range, and has no one right answer; nor has what would mean something else then.
    let keepsMeaning =
      resource.range.value != nil && ValueConstraint(fixed, type: resource.type) == resource.range.value
    report.add(
      .otherSeparator(resource, fixed: keepsMeaning ? fixed : nil), at: resource.offsets.range,
      fix: keepsMeaning ? .content(fixed) : nil)
  }
}

extension RuleMessage {
  fileprivate static func otherSeparator(_ resource: ResourceDefinition, fixed: String?) -> Self {
    let wayOut = fixed.map { "write \($0.quoted)" } ?? "write two dots between the ends of a range, such as '0..100'"
    return "\(resource.inWords) has the range \(resource.range.text.quoted) without dots; \(wayOut)"
  }
}
