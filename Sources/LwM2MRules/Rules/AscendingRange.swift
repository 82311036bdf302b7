import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Ranges begin with the smaller number. `-30..-120` can mean one thing only, and does.
enum AscendingRange: ObjectRule {
  static let description = RuleDescription(
    id: "ascending-range", severity: .warning, purpose: "Ranges are written from the smaller to the larger number.")

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard !resource.range.text.isEmpty, let constraint = resource.range.value, constraint.isOneRange else { return }
    guard let notation = RangeNotation(resource.range.text, type: resource.type), notation.isReversed else { return }
    report.add(.reversed(resource, constraint), at: resource.offsets.range)
  }
}

extension ValueConstraint {
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
