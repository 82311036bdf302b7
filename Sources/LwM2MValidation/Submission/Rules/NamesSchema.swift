import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The root element names one of OMA's two schemas.
enum NamesSchema: ObjectRule {
  static let description = RuleDescription(
    id: "names-schema", severity: .warning, isForSubmission: true,
    purpose: "The root element names LWM2M.xsd or LWM2M-v1_1.xsd as its schema.", omaCodes: ["404", "405"],
    source: "OMNA registry, \"LwM2M object schema\"",
    explanation: RuleExplanation(
      why: "Editors and validators look there for the schema that the file is to be checked against.",
      wrong: "<LWM2M>\n  <Object ObjectType=\"MODefinition\"/>\n</LWM2M>",
      right: """
        <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd">
          <Object ObjectType="MODefinition"/>
        </LWM2M>
        """))

  static func check(_ document: SourceDocument, _ report: inout RuleReport) {
    guard document.isDefinition else { return }
    guard let location = document.schemaLocation, !location.isEmpty else {
      return report.add(.noSchema, at: report.rootOffset)
    }
    let file = location.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard file != "LWM2M.xsd", file != "LWM2M-v1_1.xsd" else { return }
    report.add(.otherSchema(location), at: report.rootOffset, omaCode: .code("405"))
  }
}

extension RuleMessage {
  private static let wayOut =
    "xsi:noNamespaceSchemaLocation=\"http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd\""

  fileprivate static let noSchema: Self = "the root element names no schema; write \(wayOut)"

  fileprivate static func otherSchema(_ location: String) -> Self {
    "the root element names the schema \(location.quoted), which is not one of OMA's; write \(wayOut)"
  }
}
