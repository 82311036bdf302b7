import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Ranges are written with two dots.
enum CommonRangeWrittenWithDots: CommonRule {
  static let description = RuleDescription(
    id: "common-range-written-with-dots", severity: .warning,
    purpose: "The ends of a reusable Resource's range are separated by two dots.", omaCodes: ["541"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "A hyphen is also a minus: `-30--10` can be read, but nobody likes to.",
      wrong: "<Item ID=\"5700\"><RangeEnumeration>0-100</RangeEnumeration></Item>",
      right: "<Item ID=\"5700\"><RangeEnumeration>0..100</RangeEnumeration></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources.map(\.definition) where RangeSeparators.mayOccur(in: resource.range.text) {
      let separators = RangeSeparators(resource.range.text)
      guard !separators.ranges.isEmpty else { continue }
      let fixed = separators.textWithDots
      report(
        "\(resource.inWords) has the range \(resource.range.text.quoted) without dots; write \(fixed.quoted)",
        in: table, at: resource.offsets.range, of: resource, to: &findings)
    }
  }
}
