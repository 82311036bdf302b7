import LwM2MVocabulary
import LwM2MModel

/// Writes the codes of a Resource: an open enumeration.
struct CodeEmitter {
  let resource: ResourceShape
  let object: ObjectShape

  /// The nested type.
  func emitType(to printer: inout SourcePrinter) {
    guard let codes = resource.codes else { return }
    printer.line("/// The codes of ", resource.title, " (", resource.id, "). Others are kept as they are.")
    printer.line(
      object.access, "typealias ", codes.type, " = ResourceCode<", resource.type.name, ", ", codes.list, ">")
    printer.blank()
    printer.line("/// Tells the codes of ", resource.title, " (", resource.id, ") from others.")
    printer.line(object.access, "enum ", codes.list, " {}")
  }

  /// The extension with the codes.
  func emitMembers(to printer: inout SourcePrinter) {
    guard let codes = resource.codes else { return }
    let type = "ResourceCode<" + resource.type.name + ", " + object.typeName + "." + codes.list + ">"
    printer.block("extension ", type) { printer in
      for (index, (value, name)) in members.enumerated() {
        if index > 0 { printer.blank() }
        printer.line("/// ", value.value.description, ": ", NameText.oneLine(value.name), ".")
        printer.line(
          object.exported, "static var ", ReservedNames.escaped(name), ": Self { ", value.value.description,
          " }")
      }
    }
  }

  private var members: [(NamedValue, String)] {
    var pool = NamePool(capacity: resource.definition.namedValues.count)
    return resource.definition.namedValues.compactMap { value in
      if value.value < 0, resource.definition.type == .unsignedInteger { return nil }
      let camel = Camel.lower(value.name)
      let number = (value.value < 0 ? "Minus" : "") + value.value.magnitude.description
      let base = camel.isEmpty ? "code" + number : ReservedNames.codes.contains(camel) ? camel + "Code" : camel
      return (value, pool.claim(base, orElse: { ResourceNames.appending(number, to: base) }))
    }
  }
}
