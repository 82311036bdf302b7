import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MXML

/// The tables that definitions are compared with: reusable Resources, the index and the units of a registry.
struct References: Sendable {
  /// The names that the tables have in a registry's folder.
  static let commonName = "Common.xml"
  static let indexName = "DDF.xml"
  static let unitsName = "LWM2M_senml_units.xml"

  /// The reusable Resources.
  private(set) var common: CommonTable?
  /// The index.
  private(set) var index: IndexTable?
  /// The units beside those of SenML.
  private(set) var units: UnitList?
  /// Whether the reusable Resources themselves are to be checked: the user named them, or the folder that they lie in.
  private(set) var checksCommon = false
  /// Whether the index itself is to be checked, likewise.
  private(set) var checksIndex = false
  /// The folder of the index, where the user named that folder: then all its files are known.
  private(set) var registryFolder: String?
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []
  /// The paths of the user that are not tables.
  private(set) var definitionPaths: [String] = []

  /// Finds the tables: as the user names them, else among the paths, else beside what the paths lead to; units also beside
  /// the other tables.
  init(paths: [String], commonPath: String?, indexPath: String?) {
    var named: (common: String?, index: String?, units: String?) = (nil, nil, nil)
    for path in paths {
      switch TableKind(ofFileAt: path) {
      case .common where named.common == nil: named.common = path
      case .index where named.index == nil: named.index = path
      case .units where named.units == nil: named.units = path
      default: definitionPaths.append(path)
      }
    }
    let places = TablePlaces(definitionPaths)
    if let path = commonPath ?? named.common ?? places.first(Self.commonName) {
      checksCommon = path == named.common || places.isInNamedFolder(path)
      if let bytes = read(path) { common = CommonTable(path: path, bytes: bytes) }
    }
    if let path = indexPath ?? named.index ?? places.first(Self.indexName) {
      registryFolder = places.isInNamedFolder(path) ? FilePath.folder(of: path) : nil
      checksIndex = path == named.index || registryFolder != nil
      if let bytes = read(path) { index = IndexTable(path: path, bytes: bytes) }
    }
    let tables = TablePlaces([common?.path, index?.path].compactMap(\.self))
    if let path = named.units ?? places.first(Self.unitsName) ?? tables.first(Self.unitsName), let bytes = read(path) {
      let units = UnitList(path: path, bytes: bytes)
      common?.registeredUnits = units.symbols
      self.units = units
    }
  }

  private mutating func read(_ path: String) -> [UInt8]? {
    switch Disk.content(of: path, limit: ReadingLimits.tableBytes) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      diagnostics.append(failure.diagnostic)
      return nil
    }
  }
}

/// What a file that the user names is, judged from its head.
private enum TableKind {
  case common
  case index
  case units
  case neither

  init(ofFileAt path: String) {
    self = .neither
    guard path != "-", Disk.isFile(path) else { return }
    let head = String(decoding: Disk.head(of: path, count: 4096), as: UTF8.self)
    if head.contains("<DDFList") {
      self = .index
    } else if head.contains("<units") {
      self = .units
    } else if head.contains("\"CommonResources\"") {
      self = .common
    }
  }
}

/// Where tables may lie: in the folders that paths lead to, or beside the files.
private struct TablePlaces {
  /// The folders that the user named.
  private var named: Set<String> = []
  /// All folders, in the order of the paths.
  private var folders: [String] = []

  init(_ paths: [String]) {
    for path in paths where path != "-" {
      let isFolder = Disk.isFolder(path)
      let folder = isFolder ? Self.withoutSlash(path) : FilePath.folder(of: path)
      if isFolder { named.insert(FilePath.folder(of: FilePath.join(folder, "x"))) }
      if folders.last != folder { folders.append(folder) }
      if FilePath.name(of: folder) == RegistryPath.historyFolder { folders.append(FilePath.folder(of: folder)) }
    }
  }

  /// The first file of this name.
  func first(_ name: String) -> String? {
    var seen: Set<String> = []
    return folders.lazy.filter { seen.insert($0).inserted }.map { FilePath.join($0, name) }.first(where: Disk.isFile)
  }

  /// Whether the user named the folder that a file lies in.
  func isInNamedFolder(_ path: String) -> Bool {
    named.contains(FilePath.folder(of: path))
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
