import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML
import TestSupport

/// The findings of a marked text, each as `mark severity [rule] message`.
func findings(_ marked: String) -> [String] {
  let marked = MarkedText(marked)
  return DefinitionReader.read(bytes: Array(marked.text.utf8), fileName: "x.xml").diagnostics.map { diagnostic in
    let place = marked.name(line: diagnostic.position?.line, column: diagnostic.position?.column)
    return "\(place) \(diagnostic.severity) [\(diagnostic.rule)] \(diagnostic.message)"
  }
}

/// A definition file around the parts that a test is about.
func file(
  root: String = "", id: String = "<ObjectID>42769</ObjectID>",
  urn: String = "<ObjectURN>urn:oma:lwm2m:x:42769</ObjectURN>",
  object: String = "<MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory>",
  items: String = "", after: String = ""
) -> String {
  """
  <LWM2M\(root)>
    <Object ObjectType="MODefinition">
      <Name>Lamp</Name>
      \(id)
      \(urn)
      \(object)
      <Resources>
        \(items)
      </Resources>\(after)
    </Object>
  </LWM2M>

  """
}

/// An Item around the parts that a test is about.
func item(
  _ tag: String = "<Item ID=\"1\">", name: String = "<Name>On</Name>",
  operations: String = "<Operations>RW</Operations>",
  multiple: String = "<MultipleInstances>Single</MultipleInstances>",
  mandatory: String = "<Mandatory>Optional</Mandatory>",
  type: String = "<Type>Boolean</Type>", rest: String = ""
) -> String {
  tag + name + operations + multiple + mandatory + type + rest + "</Item>"
}

/// The definitions of a text.
func definitions(_ text: String) -> [ObjectDefinition] {
  DefinitionReader.read(bytes: Array(text.utf8), fileName: "x.xml").definitions
}
