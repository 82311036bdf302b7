import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Ranges are written with two dots, as the specification says: a hyphen is also a minus.
enum RangeWrittenWithDots: ObjectRule {
  static let description = RuleDescription(
    id: "range-written-with-dots", severity: .warning,
    purpose: "The ends of a range are separated by two dots.", omaCodes: ["418"])

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    // A text of digits, dots and commas, as nearly all are, has no other separator.
    guard resource.range.text.utf8.contains(where: Self.maySeparate), let constraint = resource.range.value,
      let notation = RangeNotation(resource.range.text, type: resource.type), notation.hasOtherSeparator
    else { return }
    report.add(.otherSeparator(resource, constraint), at: resource.offsets.range)
  }

  private static func maySeparate(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "): false
    default: true
    }
  }
}

extension RuleMessage {
  fileprivate static func otherSeparator(_ resource: ResourceDefinition, _ constraint: ValueConstraint) -> Self {
    "\(resource.inWords) has the range \(resource.range.text.quoted) without dots; write '\(constraint)'"
  }
}
