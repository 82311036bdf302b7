import LwM2MVocabulary
package import LwM2MDiagnostics
package import LwM2MModel

/// Object IDs are in a class that somebody can have been given.
///
/// The classes changed over the years (42769-42800 for tests and the range above it since 2023), so a reserved ID is a
/// warning: the definition itself is clear. MAX_ID is none at all: no device can carry it.
package enum AssignableObjectID: ObjectRule {
  package static let description = RuleDescription(
    id: "assignable-object-id", severity: .warning,
    purpose: "The Object ID is not in a range that is reserved: 1024 to 2047, 42801 to 65535.", omaCodes: ["210"],
    source: "OMNA registry, classes of Object IDs; LwM2M Core, \"Identifiers\"",
    explanation: RuleExplanation(
      why: "A reserved ID may get another meaning at any time, and 65535 is no ID on the wire at all.",
      wrong: """
        <ObjectID>1500</ObjectID>
        <ObjectURN>urn:oma:lwm2m:x:1500</ObjectURN>
        """,
      right: """
        <ObjectID>10241</ObjectID>
        <ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>
        """))

  package static var needs: RuleNeed { .objectID }

  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    let id = object.objectID
    switch id.rawValue {
    case 1024...2047: report.add(.reserved(id, in: "1024 to 2047"), at: object.offsets.objectID)
    case 42769...42800: report.add(.forTests(id), at: object.offsets.objectID, severity: .note, omaCode: .none)
    case 42801...65534: report.add(.reserved(id, in: "42801 to 65534"), at: object.offsets.objectID)
    case 65535: report.add(.maximum(id), at: object.offsets.objectID, severity: .error)
    default: break
    }
  }
}

extension RuleMessage {
  fileprivate static func reserved(_ id: ObjectID, in range: String) -> Self {
    "object ID '\(id)' is in a reserved range (\(range)); register one from 10241 to 32768, or use your vendor block"
  }

  fileprivate static func forTests(_ id: ObjectID) -> Self {
    "object ID '\(id)' is for tests only (42769 to 42800); give the object another one before it goes into a product"
  }

  fileprivate static func maximum(_ id: ObjectID) -> Self {
    "object ID '\(id)' is MAX_ID, which no object can have; use one up to 42768"
  }
}
