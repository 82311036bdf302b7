import LwM2MVocabulary
import LwM2MModel

/// Writes the struct: identity, properties, initialiser, and the nested types of codes.
struct StructEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    documentation(to: &printer)
    printer.block(object.access, "struct ", object.typeName, ": LwM2MObject") { printer in
      identity(to: &printer)
      for resource in object.stored {
        printer.blank()
        ResourceDocumentation(resource).emit(to: &printer)
        printer.line(object.access, "var ", resource.name, ": ", resource.propertyType)
      }
      printer.blank()
      initializer(to: &printer)
      for resource in object.resources where resource.codeType != nil {
        printer.blank()
        CodeEmitter(resource: resource, access: object.access).emit(to: &printer)
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

  private func identity(to printer: inout SourcePrinter) {
    let definition = object.definition
    printer.line(object.access, "static var objectID: ObjectID { ", definition.objectID.description, " }")
    version("objectVersion", definition.version, to: &printer)
    if definition.lwm2mVersion != .v1_0 { version("lwm2mVersion", definition.lwm2mVersion, to: &printer) }
    if let urn = definition.urn.value, urn != Self.usualURN(definition) { self.urn(urn, to: &printer) }
    printer.line(object.access, "static var isMultiple: Bool { ", definition.isMultiple ? "true" : "false", " }")
    FactsEmitter(object: object).emit(to: &printer)
  }

  private func version(_ name: String, _ version: ObjectVersion, to printer: inout SourcePrinter) {
    printer.line(
      object.access, "static var ", name, ": ObjectVersion { ObjectVersion(major: ",
      version.major.description, ", minor: ", version.minor.description, ") }")
  }

  private func urn(_ urn: ObjectURN, to printer: inout SourcePrinter) {
    let version = urn.version.map {
      ", version: ObjectVersion(major: " + $0.major.description + ", minor: " + $0.minor.description + ")"
    }
    printer.line(
      object.access, "static var urn: ObjectURN { ObjectURN(label: .", urn.label.text, ", objectID: ",
      urn.objectID.description, version ?? "", ") }")
  }

  /// What the runtime's default gives.
  private static func usualURN(_ definition: ObjectDefinition) -> ObjectURN {
    ObjectURN(
      label: ObjectURN.Label(for: definition.objectID) ?? .x, objectID: definition.objectID,
      version: definition.version == .v1_0 ? nil : definition.version)
  }

  /// Mandatory Resources first, since they have no default.
  private func initializer(to printer: inout SourcePrinter) {
    let ordered = object.stored.filter(\.isMandatory) + object.stored.filter { !$0.isMandatory }
    if ordered.isEmpty {
      printer.line(object.access, "init() {}")
      return
    }
    printer.line(object.access, "init(")
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
