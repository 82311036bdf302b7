import LwM2MRegistryFiles
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
  private let byObject: [ObjectID: [Int]]

  /// Reads the index.
  init(path: String, bytes: [UInt8]) {
    let reading = IndexReader.read(bytes: bytes, fileName: path)
    self.path = path
    document = reading.document
    entries = reading.rows
    diagnostics = reading.diagnostics
    var byPath: [RegistryPath: Int] = [:]
    var byObject: [ObjectID: [Int]] = [:]
    for (number, entry) in reading.rows.enumerated() {
      let path = entry[.path].text
      if !path.isEmpty, byPath[RegistryPath(path)] == nil { byPath[RegistryPath(path)] = number }
      if let id = entry.objectID { byObject[id, default: []].append(number) }
    }
    self.byPath = byPath
    self.byObject = byObject
  }

  /// The entry that names this file.
  func entry(at path: RegistryPath) -> IndexEntry? {
    byPath[path].map { entries[$0] }
  }

  /// The entries of an Object, in the order of the file.
  func entries(of id: ObjectID) -> [IndexEntry] {
    (byObject[id] ?? []).map { entries[$0] }
  }

  /// The entry of a version of an Object.
  func entry(of id: ObjectID, _ version: ObjectVersion) -> IndexEntry? {
    entries(of: id).first { $0.version == version }
  }

  /// The newest version of an Object.
  func newestVersion(of id: ObjectID) -> ObjectVersion? {
    entries(of: id).compactMap(\.version).max()
  }

  /// The Objects, ascending.
  var objectIDs: [ObjectID] { byObject.keys.sorted() }
}
