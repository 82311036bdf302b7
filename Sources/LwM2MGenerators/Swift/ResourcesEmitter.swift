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
          printer.line(
            object.access, "static var ", resource.name, ": ", type(resource), " { .init(", resource.id, ") }")
        }
      }
    }
  }

  private func type(_ resource: ResourceShape) -> String {
    if resource.definition.operations == .execute { return "ExecutableResource<" + object.typeName + ">" }
    return "Resource<" + object.typeName + ", " + resource.contentType + ", " + access(resource) + ">"
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
