import LwM2M
import LwM2MModel

/// Writes `Resources`: every Resource with its type and what a Server may do with it.
struct ResourcesEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block("extension ", object.typeName) { printer in
      printer.line("/// All Resources, with their types and what a Server may do with them.")
      printer.block(object.access, "enum Resources") { printer in
        for (index, resource) in object.resources.enumerated() {
          if index > 0 { printer.blank() }
          if resource.isStored {
            printer.line("/// ", resource.title, " (", resource.id, ").")
          } else {
            ResourceDocumentation(resource).emit(to: &printer)
          }
          declaration(resource, to: &printer)
        }
      }
    }
  }

  private func declaration(_ resource: ResourceShape, to printer: inout SourcePrinter) {
    printer.indent()
    printer.put(object.access)
    printer.put("static var ")
    printer.put(resource.name)
    if resource.definition.operations == .execute {
      printer.put(": ExecutableResource<")
      printer.put(object.typeName)
    } else {
      printer.put(": Resource<")
      printer.put(object.typeName)
      printer.put(", ")
      printer.put(resource.contentType)
      printer.put(", ")
      printer.put(access(resource))
    }
    printer.put("> { .init(")
    printer.put(resource.id)
    printer.put(") }")
    printer.endLine()
  }

  private func access(_ resource: ResourceShape) -> String {
    switch resource.definition.operations {
    case .none, .execute: "BootstrapOnly"
    case .read: "ReadOnly"
    case .write: "WriteOnly"
    case .readWrite: "ReadWrite"
    }
  }
}
