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
      blank(to: &printer)
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

  /// An initialiser of its own, which sets nothing but the Mandatory Resources: what is set twice makes the compiler copy the
  /// instance and destroy it, even where it optimises.
  private func blank(to printer: inout SourcePrinter) {
    printer.line(object.access, "static var blank: Self { Self() }")
    if object.stored.isEmpty { return }
    printer.blank()
    let mandatory = object.stored.filter(\.isMandatory)
    if mandatory.isEmpty {
      printer.line("private init() {}")
      return
    }
    printer.block("private init()") { printer in
      for resource in mandatory { printer.line("self.", resource.bareName, " = ", resource.blank) }
    }
  }

  /// A mutating function rather than an initialiser: where that throws, it has to destroy each property that has a value
  /// by then, which made it as long as the square of the number of Resources.
  ///
  /// Inlined, since it has one caller for each Content-Format, which goes round and round.
  private func read(to printer: inout SourcePrinter) {
    printer.line("@inline(__always)")
    printer.line(object.access, "mutating func readResource<Reader: ResourceReader & ~Copyable>(")
    printer.indented { $0.line("_ id: ResourceID, from reader: inout Reader") }
    printer.block(") throws(PayloadError)") { printer in
      guard !object.stored.isEmpty else {
        printer.line("reader.skipUnknownResource()")
        return
      }
      printer.line("switch id.rawValue {")
      for resource in object.stored {
        readCase(resource, to: &printer)
      }
      printer.line("default: reader.skipUnknownResource()")
      printer.line("}")
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

  private func readCase(_ resource: ResourceShape, to printer: inout SourcePrinter) {
    let (id, target, call) = (resource.id, property(resource, amid: "reader", "id"), resource.type.call)
    if resource.isMultiple {
      printer.line("case ", id, ": ", target, " = try reader.readInstances(of: ", resource.valueType, ".self)")
    } else if let codeType = resource.codes?.type {
      printer.line("case ", id, ": ", target, " = try ", codeType, "(rawValue: reader.read", call, "())")
    } else {
      printer.line("case ", id, ": ", target, " = try reader.read", call, "()")
    }
  }

  private func rawValue(_ resource: ResourceShape) -> String {
    guard resource.codes != nil else { return "" }
    return resource.isMandatory ? ".rawValue" : "?.rawValue"
  }
}
