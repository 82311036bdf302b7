import LwM2MVocabulary
import LwM2MModel

/// Writes what the runtime calls to read, write and compare: the one function that shows the properties to a visitor, by
/// one short, concretely named call per Resource, which is what the type checker is fastest with.
struct VisitingEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block("extension ", object.typeName) { printer in visit(to: &printer) }
  }

  private func visit(to printer: inout SourcePrinter) {
    printer.block(
      object.access, "mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor)"
    ) { printer in
      for resource in object.stored {
        // With `self`, no name has to be looked up through all scopes.
        let label = resource.isMandatory ? "(mandatory: &self." : "(&self."
        printer.line("visitor.visit", resource.call, label, resource.bareName, ", at: ", resource.id, ")")
      }
    }
  }
}

extension ResourceShape {
  /// What the visitor's functions for it are called.
  fileprivate var call: String {
    isMultiple ? "Instances" : codes == nil ? type.call : "Code"
  }
}
