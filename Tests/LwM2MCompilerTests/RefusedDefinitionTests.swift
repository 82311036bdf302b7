import LwM2MCompiler
import LwM2MDiagnostics
import Testing

/// One fault does not hide the next: what is understood of a refused definition is checked all the same.
struct RefusedDefinitionTests {
  private func rules(_ xml: String) -> [String] {
    let file = Compiler().check(Array(xml.utf8), fileName: "test.xml")
    #expect(!file.isUsable)
    return file.diagnostics.sorted { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
      .map { "\($0.position?.line ?? 0) \($0.rule)" }
  }

  private func object(id: String = "32000", urn: String = "urn:oma:lwm2m:x:32000", items: String) -> String {
    """
    <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="LWM2M.xsd">
    <Object ObjectType="MODefinition"><Name>Thing</Name><Description1>A thing.</Description1>
    <ObjectID>\(id)</ObjectID><ObjectURN>\(urn)</ObjectURN><LWM2MVersion>1.0</LWM2MVersion>
    <ObjectVersion>1.0</ObjectVersion><MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory>
    <Resources>
    \(items)
    </Resources><Description2></Description2></Object></LWM2M>
    """
  }

  private func item(
    _ id: Int, name: String = "Value", operations: String = "R", type: String = "Integer", range: String = "",
    summary: String = "A value."
  ) -> String {
    "<Item ID=\"\(id)\"><Name>\(name)</Name><Operations>\(operations)</Operations>"
      + "<MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory><Type>\(type)</Type>"
      + "<RangeEnumeration>\(range)</RangeEnumeration><Units></Units><Description>\(summary)</Description></Item>\n"
  }

  @Test("an unknown type hides neither a wrong URN nor the faults of other Resources")
  func unknownType() {
    let items = item(0, type: "Flaot") + item(1, name: "", range: "nonsense") + item(0, name: "Again", type: "")
    #expect(
      rules(object(urn: "urn:oma:lwm2m:x:32001", items: items)) == [
        "3 urn-matches-id", "6 unknown-value", "7 non-empty-names", "7 understood-range", "8 unique-resource-ids",
        "8 operations-match-type",
      ])
  }

  @Test("an Object without an ID is checked, and nothing is said of the ID that it does not have")
  func unassigned() {
    #expect(
      rules(object(id: "", urn: "", items: item(0, range: "nonsense"))) == [
        "3 unassigned-object-id", "6 understood-range",
      ])
  }

  @Test("a reference to an unknown entity hides no fault")
  func entity() {
    #expect(
      rules(object(items: item(0, summary: "A &foo; B") + item(0, name: "Other"))) == [
        "6 xml-entity", "7 unique-resource-ids",
      ])
  }

  @Test("what was not understood makes no rule find more")
  func noEcho() {
    let items = item(0, operations: "RX", type: "") + item(1, name: "Other", operations: "Q", type: "Integer")
    #expect(rules(object(items: items)) == ["6 unknown-value", "7 unknown-value"])
  }
}
