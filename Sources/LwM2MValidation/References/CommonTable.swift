import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML

/// The reusable Resources that definitions are compared with.
struct CommonTable: Sendable {
  /// The file, as messages call it.
  let path: String
  /// The file; `nil` when it could not be parsed at all.
  let document: SourceDocument?
  /// The reusable Resources in the order of the file.
  let resources: [ReusableResource]
  /// What reading found.
  let diagnostics: [Diagnostic]
  /// The first of each ID: an index into `resources`.
  private let indices: [ResourceID: Int]

  /// Reads the table.
  init(path: String, bytes: [UInt8]) {
    let reading = ReusableResourcesReader.read(bytes: bytes, fileName: path)
    self.path = path
    document = reading.document
    resources = reading.rows
    diagnostics = reading.diagnostics.map { diagnostic in
      var copy = diagnostic
      if copy.omaCode == "021" { copy.omaCode = "022" }
      return copy
    }
    indices = Dictionary(
      reading.rows.indices.map { (reading.rows[$0].definition.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The reusable Resource with this ID.
  subscript(id: ResourceID) -> ResourceDefinition? {
    indices[id].map { resources[$0].definition }
  }
}
