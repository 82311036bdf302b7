import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Ranges begin with the smaller number. `-30..-120` can mean one thing only, and does.
enum AscendingRange: ObjectRule {
  static let description = RuleDescription(
    id: "ascending-range", severity: .warning, purpose: "Ranges are written from the smaller to the larger number.",
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "It can mean one thing only, and is read so; but other readers take it for an empty range.",
      wrong: "<RangeEnumeration>-30..-120</RangeEnumeration>",
      right: "<RangeEnumeration>-120..-30</RangeEnumeration>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard !resource.range.text.isEmpty, let constraint = resource.range.value, constraint.isOneRange,
      !constraint.beginsAtZero || resource.range.text.utf8.first != UInt8(ascii: "0")
    else { return }
    guard let notation = RangeNotation(resource.range.text, type: resource.type), notation.isReversed else { return }
    report.add(.reversed(resource, constraint), at: resource.offsets.range, fix: .content(constraint.description))
  }
}

extension ValueConstraint {
  /// Whether its smallest number is 0: a text that begins with a 0 is then not reversed, and need not be read again.
  fileprivate var beginsAtZero: Bool {
    switch self {
    case .numbers(let intervals), .lengths(let intervals): intervals.first?.lower?.significand == 0
    case .any, .texts: false
    }
  }

  /// Whether it is one range with both ends: no other text is read where a range is reversed.
  fileprivate var isOneRange: Bool {
    switch self {
    case .numbers(let intervals), .lengths(let intervals):
      intervals.count == 1 && intervals[0].lower != nil && intervals[0].upper != nil
    case .any, .texts: false
    }
  }
}

extension RuleMessage {
  fileprivate static func reversed(_ resource: ResourceDefinition, _ constraint: ValueConstraint) -> Self {
    let range = resource.range.text.quoted
    return "\(resource.inWords) has the range \(range), which begins with the larger number; write '\(constraint)'"
  }
}
