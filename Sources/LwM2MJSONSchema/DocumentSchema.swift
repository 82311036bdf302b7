import LwM2MGenerators
import LwM2MVocabulary
import LwM2MModel

/// The schema of a whole device document: `{"3303:1.1": {"0": {"5700": 21.5}}}`.
///
/// No Object is required, not even a mandatory one: a document may well be a part of what a device has.
struct DocumentSchema {
  /// The definitions.
  var set: ObjectSet
  /// Their keys.
  var keys: DocumentKeyTable

  /// The text of the schema.
  func bytes() -> [UInt8] {
    var printer = JSONPrinter(expecting: 512 + set.members.count * 512)
    printer.object { printer in
      printer.schemaHead(fileName: JSONSchemaGenerator.documentFileName, sourceName: nil)
      printer.member("title", "LwM2M device")
      printer.member("description", "The Objects of a device, each with its instances and their Resources.")
      printer.member("type", "object")
      printer.object("properties", properties)
      printer.member("additionalProperties", false)
      printer.object("$defs") { $0.instanceIDDefinition() }
    }
    printer.finish()
    return printer.bytes
  }

  private func properties(_ printer: inout JSONPrinter) {
    for (index, member) in set.members.enumerated() {
      let definition = member.definition
      let reference = JSONSchemaGenerator.fileName(for: definition)
      printer.key(keys.objectKey(at: index))
      printer.object { printer in
        printer.title(definition.name)
        if definition.isMultiple {
          printer.instances(reference)
        } else {
          printer.member("$ref", reference)
        }
      }
    }
  }
}
