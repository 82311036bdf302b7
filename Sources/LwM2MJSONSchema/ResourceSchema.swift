import LwM2MVocabulary
import LwM2MModel

/// The schema of one Resource: `"5700": {"title": "Sensor Value", "readOnly": true, "type": "number"}`.
struct ResourceSchema {
  /// The Resources of the Object, and which of them this is: a copy of a definition is a dozen counted references.
  private let resources: [ResourceDefinition]
  private let index: Int
  /// Its key in a document.
  let key: String
  /// Whether the key is a name, so that the ID has to be said elsewhere.
  let isNamed: Bool

  /// The Resource at `index`.
  init(_ resources: [ResourceDefinition], at index: Int, key: String, isNamed: Bool) {
    self.resources = resources
    self.index = index
    self.key = key
    self.isNamed = isNamed
  }

  /// The Resource.
  var definition: ResourceDefinition { resources[index] }

  /// Whether every instance of the Object has it.
  var isRequired: Bool { definition.isMandatory }

  /// Writes the member of the Object's `properties`.
  func property(_ printer: inout JSONPrinter) {
    printer.key(key)
    printer.object { printer in
      if isNamed { printer.member("$comment", "Resource " + definition.id.description) }
      printer.title(definition.name)
      printer.description([definition.summary, timeNote, unitNote])
      if definition.operations == .read { printer.member("readOnly", true) }
      if definition.isMultiple {
        printer.instances("#/$defs/" + definition.id.description)
      } else {
        value(&printer)
      }
    }
  }

  /// Writes the member of `$defs` that describes one Resource Instance.
  func instanceDefinition(_ printer: inout JSONPrinter) {
    printer.key(definition.id.description)
    printer.object(value)
  }

  /// The last line of the description says the unit.
  ///
  /// There is no keyword for units, and validators such as Ajv refuse a schema with keywords that they do not know.
  private var unitNote: String {
    definition.units.isEmpty ? "" : "Unit: " + definition.units
  }

  private var timeNote: String {
    definition.valueType == .time ? "Seconds since 1970-01-01T00:00:00Z." : ""
  }

  private var numbers: NumberSchema {
    NumberSchema(definition.type, definition.range.value, definition.namedValues)
  }

  private func value(_ printer: inout JSONPrinter) {
    switch definition.valueType {
    case .string, .coreLink:
      printer.member("type", "string")
      TextSchema(definition.range.value).keywords(&printer)
    case .integer, .unsignedInteger, .time:
      printer.member("type", "integer")
      numbers.keywords(&printer)
    case .float:
      printer.member("type", "number")
      numbers.keywords(&printer)
    case .boolean:
      printer.member("type", "boolean")
    case .opaque:
      printer.member("type", "string")
      OpaqueSchema(definition.range.value).keywords(&printer)
    case .objectLink:
      printer.member("type", "string")
      let number = "(" + DecimalPattern.upTo65535 + ")"
      printer.member("pattern", "^" + number + ":" + number + "$")
    }
  }
}
