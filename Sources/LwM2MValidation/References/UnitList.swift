import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML

/// The units that a registry adds to those of SenML.
struct UnitList: Sendable {
  /// The file, as messages call it.
  let path: String
  /// The symbols.
  let symbols: Set<String>
  /// What reading found.
  let diagnostics: [Diagnostic]

  /// Reads the list.
  init(path: String, bytes: [UInt8]) {
    let reading = UnitListReader.read(bytes: bytes, fileName: path)
    self.path = path
    symbols = Set(reading.rows.map(\.symbol.text)).subtracting([""])
    diagnostics = reading.diagnostics
  }
}
