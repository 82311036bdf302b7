import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Only numbers have units.
enum UnitFitsType: ObjectRule {
  static let description = RuleDescription(
    id: "unit-fits-type", severity: .warning, purpose: "Only Resources whose values are numbers have Units.",
    source: "LwM2M Core, \"Data Types\"; RFC 8428, section 4.3",
    explanation: RuleExplanation(
      why: """
        A text, a truth value or bytes are not so many of a unit. Either the Type is wrong, or the unit belongs to what \
        the description says.
        """,
      wrong: "<Type>String</Type>\n<Units>V</Units>", right: "<Type>Float</Type>\n<Units>V</Units>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard !resource.units.isEmpty else { return }
    switch resource.type {
    case .integer, .unsignedInteger, .float, .time: break
    // The unit of an Opaque value can only be that of its length.
    case .opaque where resource.units == "B": break
    case .string, .boolean, .opaque, .objectLink, .coreLink, nil:
      report.add(.noNumber(resource), at: resource.offsets.units)
    }
  }
}

extension RuleMessage {
  fileprivate static func noNumber(_ resource: ResourceDefinition) -> Self {
    let value = resource.type.map { "is of Type '\($0.name)'" } ?? "has no Type"
    return "\(resource.inWords) \(value) but has the unit \(resource.units.quoted); leave Units empty"
  }
}
