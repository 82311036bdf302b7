import LwM2MVocabulary
import LwM2MModel

/// Writes the struct: identity, properties, initialiser, and the nested types of codes.
struct StructEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    documentation(to: &printer)
    printer.block(object.structAccess, "struct ", object.typeName, ": LwM2MObject") { printer in
      FactsEmitter(object: object).emit(to: &printer)
      for resource in object.stored {
        printer.blank()
        ResourceDocumentation(resource).emit(to: &printer)
        printer.line(object.exported, "var ", resource.name, ": ", resource.propertyType)
      }
      printer.blank()
      initializer(to: &printer)
      for resource in object.resources where resource.codes != nil {
        printer.blank()
        CodeEmitter(resource: resource, object: object).emitType(to: &printer)
      }
    }
  }

  private func documentation(to printer: inout SourcePrinter) {
    let definition = object.definition
    printer.line(
      "/// ", NameText.oneLine(definition.name, or: "Object"), " (", definition.objectID.description, "), version ",
      definition.version.description, definition.isMultiple ? ", multiple instances" : ", single instance",
      definition.isMandatory ? ", mandatory" : ", optional", ".")
    for text in [definition.summary, definition.details] where !text.isEmpty {
      printer.line("///")
      printer.documentation(text)
    }
  }

  /// Mandatory Resources first, since they have no default.
  private func initializer(to printer: inout SourcePrinter) {
    let ordered = object.stored.filter(\.isMandatory) + object.stored.filter { !$0.isMandatory }
    if ordered.isEmpty {
      printer.line(object.access, "init() {}")
      return
    }
    printer.line(object.exported, "init(")
    printer.indented { printer in
      for (index, resource) in ordered.enumerated() {
        let end = index + 1 < ordered.count ? "," : ""
        printer.line(
          resource.name, ": ", resource.propertyType, resource.isMandatory ? "" : " = nil", end)
      }
    }
    printer.block(")") { printer in
      for resource in object.stored {
        printer.line("self.", resource.bareName, " = ", resource.name)
      }
    }
  }
}
