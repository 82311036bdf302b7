import LwM2MDiagnostics
package import LwM2MModel
import LwM2MVocabulary

/// Reads Resources that stand outside of an Object, as in a list of reusable ones.
package struct ItemReader {
  private var decoder: DefinitionDecoder

  /// A reader of this file's Items.
  package init(_ document: SourceDocument) {
    decoder = DefinitionDecoder(document)
  }

  /// What has no clear meaning in what was read so far.
  package var findings: [Finding] { decoder.findings }

  /// The Resource that an `Item` defines; `nil` when something has no clear meaning, which is said.
  package mutating func read(_ item: Int) -> ResourceDefinition? {
    decoder.isRefused = false
    decoder.subject.resourceID = nil
    let document = decoder.document
    let definition = document.text.bytes.withUnsafeBufferPointer { bytes in
      document.nodes.withUnsafeBufferPointer { read(item, in: Tree(bytes: bytes, nodes: $0)) }
    }
    return decoder.isRefused ? nil : definition
  }

  private mutating func read(_ item: Int, in tree: Tree) -> ResourceDefinition? {
    let parts = Parts(of: item, in: tree)
    let id = decoder.resourceID(of: item, in: tree)
    decoder.subject.resourceID = id
    let operations = decoder.operations(parts[.operations], of: item, in: tree)
    let type = decoder.type(parts[.type], in: tree)
    guard let id, let operations, let type else { return nil }
    return decoder.resource(id, operations, type, item, parts, in: tree)
  }
}
