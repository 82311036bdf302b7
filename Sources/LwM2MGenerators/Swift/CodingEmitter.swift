import LwM2MVocabulary
import LwM2MModel

/// Writes what the runtime calls to read, write and compare: one short, concretely named call per Resource,
/// which is what the type checker is fastest with.
struct CodingEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block("extension ", object.typeName) { printer in
      write(to: &printer)
      printer.blank()
      read(to: &printer)
      printer.blank()
      compare(to: &printer)
    }
  }

  private func write(to printer: inout SourcePrinter) {
    printer.block(object.access, "func writeResources<Writer: ResourceWriter & ~Copyable>(to writer: inout Writer)") {
      printer in
      for resource in object.stored {
        let label = resource.isMandatory ? "" : "ifPresent: "
        let property = self.property(resource, amid: "writer")
        if resource.isMultiple {
          printer.line("writer.writeInstances(", label, property, ", at: ", resource.id, ")")
        } else {
          printer.line(
            "writer.write", resource.type.call, "(", label, property, rawValue(resource), ", at: ",
            resource.id, ")")
        }
      }
    }
  }

  private func read(to printer: inout SourcePrinter) {
    let mandatory = object.stored.filter(\.isMandatory)
    printer.block(
      object.access,
      "init<Reader: ResourceReader & ~Copyable>(reading reader: inout Reader) throws(PayloadError)"
    ) { printer in
      for resource in mandatory {
        printer.line("var ", local(resource), ": ", resource.contentType, "?")
      }
      if object.stored.isEmpty {
        printer.block("while try reader.nextResource() != nil") { $0.line("reader.skipUnknownResource()") }
        return
      }
      printer.block("while let id = try reader.nextResource()") { printer in
        printer.line("switch id.rawValue {")
        for resource in object.stored {
          readCase(resource, to: &printer)
        }
        printer.line("default: reader.skipUnknownResource()")
        printer.line("}")
      }
      for resource in mandatory {
        let call = resource.isMultiple ? "requireInstances(" : "require("
        printer.line("self.", resource.bareName, " = try reader.", call, local(resource), ", at: ", resource.id, ")")
      }
    }
  }

  private func compare(to printer: inout SourcePrinter) {
    printer.block(object.access, "func compareResources(with other: Self, by comparison: inout ResourceComparison)") {
      printer in
      for resource in object.stored {
        let call = resource.isMultiple ? "instances" : resource.type.comparison
        let raw = resource.isMultiple ? "" : rawValue(resource)
        let property = self.property(resource, amid: "other", "comparison")
        printer.line("comparison.", call, "(", property, raw, ", other.", resource.bareName, raw, ")")
      }
    }
  }

  /// The property as an expression in a function with these parameters.
  private func property(_ resource: ResourceShape, amid first: String, _ second: String = "") -> String {
    let name = resource.bareName
    return name == first || name == second ? "self." + name : resource.name
  }

  /// The local variable that collects a Mandatory Resource: called like the property, unless the function has such a
  /// variable, and then like no other property.
  private func local(_ resource: ResourceShape) -> String {
    guard resource.bareName == "reader" || resource.bareName == "id" else { return resource.name }
    var name = resource.bareName + "Value"
    while object.resources.contains(where: { $0.bareName == name }) { name += "_" }
    return name
  }

  /// Where the read value goes.
  private func target(_ resource: ResourceShape) -> String {
    resource.isMandatory ? local(resource) : property(resource, amid: "reader", "id")
  }

  private func readCase(_ resource: ResourceShape, to printer: inout SourcePrinter) {
    let (id, target, call) = (resource.id, target(resource), resource.type.call)
    if resource.isMultiple {
      printer.line("case ", id, ": ", target, " = try reader.readInstances(of: ", resource.valueType, ".self)")
    } else if let codeType = resource.codeType {
      printer.line("case ", id, ": ", target, " = try ", codeType, "(rawValue: reader.read", call, "())")
    } else {
      printer.line("case ", id, ": ", target, " = try reader.read", call, "()")
    }
  }

  private func rawValue(_ resource: ResourceShape) -> String {
    guard resource.codeType != nil else { return "" }
    return resource.isMandatory ? ".rawValue" : "?.rawValue"
  }
}
