import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML

/// A registry's index, by what it is searched for.
struct IndexTable: Sendable {
  /// The file, as messages call it.
  let path: String
  /// The file; `nil` when it could not be parsed at all.
  let document: SourceDocument?
  /// The entries in the order of the file.
  let entries: [IndexEntry]
  /// What reading found.
  let diagnostics: [Diagnostic]
  private let byPath: [RegistryPath: Int]
  private let byCopy: [RegistryPath: Int]
  private let byObject: [ObjectID: [Int]]

  /// Reads the index.
  init(path: String, bytes: [UInt8]) {
    let reading = IndexReader.read(bytes: bytes, fileName: path)
    self.path = path
    document = reading.document
    entries = reading.rows
    diagnostics = reading.diagnostics
    var (byPath, byCopy): ([RegistryPath: Int], [RegistryPath: Int]) = ([:], [:])
    var byObject: [ObjectID: [Int]] = [:]
    for (number, entry) in reading.rows.enumerated() {
      let path = entry[.path].text
      if !path.isEmpty, byPath[RegistryPath(path)] == nil { byPath[RegistryPath(path)] = number }
      guard let id = entry.objectID else { continue }
      byObject[id, default: []].append(number)
      if let version = entry.meantVersion { byCopy[RegistryPath(copyOf: id, version)] = number }
    }
    (self.byPath, self.byCopy) = (byPath, byCopy)
    self.byObject = byObject
  }

  /// The entry that names this file.
  func entry(at path: RegistryPath) -> IndexEntry? {
    byPath[path].map { entries[$0] }
  }

  /// The entry of the version that has its copy in this file.
  func entry(ofCopy path: RegistryPath) -> IndexEntry? {
    byCopy[path].map { entries[$0] }
  }

  /// The entries of an Object, in the order of the file.
  func entries(of id: ObjectID) -> [IndexEntry] {
    (byObject[id] ?? []).map { entries[$0] }
  }

  /// The entry of a version of an Object.
  func entry(of id: ObjectID, _ version: ObjectVersion) -> IndexEntry? {
    entries(of: id).first { $0.meantVersion == version }
  }

  /// The newest version of an Object.
  func newestVersion(of id: ObjectID) -> ObjectVersion? {
    entries(of: id).compactMap(\.meantVersion).max()
  }

  /// The Objects, ascending.
  var objectIDs: [ObjectID] { byObject.keys.sorted() }
}

extension IndexEntry {
  /// The version that the entry is of: `Ver`, and where that is none the one that its URN names, so that one fault does not
  /// make more.
  var meantVersion: ObjectVersion? { version ?? urn.map { $0.version ?? .v1_0 } }

  /// Whether its URN is the one that its ID and its version ask for.
  var hasFittingURN: Bool {
    guard let urn, let objectID, let label = ObjectURN.Label(for: objectID) else { return false }
    return urn.objectID == objectID && urn.label == label && (urn.version ?? .v1_0) == (version ?? .v1_0)
  }
}
