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
  /// The units beside those of SenML that the registry has.
  var registeredUnits: Set<String> = []
  /// The IDs of all Items, also of those that are no Resources for want of a meaning.
  private let knownIDs: Set<ResourceID>
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
    knownIDs = Set(reading.document.map(Self.itemIDs) ?? [])
    indices = Dictionary(
      reading.rows.indices.map { (reading.rows[$0].definition.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is an Item with this ID, whatever else is wrong with it.
  func lists(_ id: ResourceID) -> Bool { knownIDs.contains(id) }

  private static func itemIDs(in document: SourceDocument) -> [ResourceID] {
    document.nodes.indices.lazy.filter { document.nodes[$0].element == .item }
      .compactMap { document.attribute(.id, of: $0) }
      .compactMap { WrittenValues.identifier(document.value(of: $0).utf8) }
      .map(ResourceID.init(rawValue:))
  }

  /// The reusable Resource with this ID.
  subscript(id: ResourceID) -> ResourceDefinition? {
    indices[id].map { resources[$0].definition }
  }
}
