import LwM2MVocabulary
public import LwM2MModel

/// Writes definition files: `ObjectDefinition` to XML, in the layout of the public registry.
public enum DefinitionWriter {
  /// The definitions as one file, in UTF-8, indented with tabs, ending with a line feed.
  ///
  /// Reading it again gives equal definitions, if their texts can stand in XML: white space around a text is not kept, and a control
  /// character, which XML cannot hold, becomes U+FFFD. All definitions should name the same schema, since a file has one: the first
  /// that names one decides. The file is valid against that schema when the definitions are, that is when there is at least one, each
  /// has Resources, and the schema has their types.
  public static func xml(for definitions: [ObjectDefinition]) -> [UInt8] {
    file(definitions, hasID: true, comment: nil)
  }

  /// A definition that has no ID yet as a file: `ObjectID` and `ObjectURN` are empty.
  ///
  /// - Parameters:
  ///   - definition: The definition; its ID and URN do not matter.
  ///   - comment: What stands in a comment before it.
  public static func xml(withoutID definition: ObjectDefinition, comment: String? = nil) -> [UInt8] {
    file([definition], hasID: false, comment: comment)
  }

  private static func file(_ definitions: [ObjectDefinition], hasID: Bool, comment: String?) -> [UInt8] {
    var output = XMLOutput()
    output.declaration()
    if let comment { output.comment(comment) }
    var attributes: [(StaticString, String)] = []
    if let location = definitions.lazy.compactMap(\.schemaLocation).first {
      attributes = [
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"), ("xsi:noNamespaceSchemaLocation", location),
      ]
    }
    output.element("LWM2M", attributes) { output in
      for definition in definitions { write(definition, hasID: hasID, to: &output) }
    }
    return output.bytes
  }

  private static func write(_ definition: ObjectDefinition, hasID: Bool, to output: inout XMLOutput) {
    output.element("Object", [("ObjectType", definition.objectType)]) { output in
      output.leaf("Name", definition.name)
      output.leaf("Description1", definition.summary)
      output.leaf("ObjectID", hasID ? definition.objectID.description : "")
      output.leaf("ObjectURN", hasID ? definition.urn.text : "")
      if let version = definition.declaredLwM2MVersion { output.leaf("LWM2MVersion", version.text) }
      if let version = definition.declaredVersion { output.leaf("ObjectVersion", version.text) }
      output.leaf("MultipleInstances", definition.isMultiple ? "Multiple" : "Single")
      output.leaf("Mandatory", definition.isMandatory ? "Mandatory" : "Optional")
      output.element("Resources") { output in
        for resource in definition.resources { write(resource, to: &output) }
      }
      output.leaf("Description2", definition.details)
    }
  }

  private static func write(_ resource: ResourceDefinition, to output: inout XMLOutput) {
    output.element("Item", [("ID", resource.id.description)]) { output in
      output.leaf("Name", resource.name)
      output.leaf("Operations", resource.operations.symbol)
      output.leaf("MultipleInstances", resource.isMultiple ? "Multiple" : "Single")
      output.leaf("Mandatory", resource.isMandatory ? "Mandatory" : "Optional")
      output.leaf("Type", resource.type?.name ?? "")
      output.leaf("RangeEnumeration", resource.range.text)
      output.leaf("Units", resource.units)
      output.leaf("Description", resource.summary)
    }
  }
}
