import LwM2MModel
import LwM2MXML

/// Reads the units that a registry adds to those of SenML, `LWM2M_senml_units.xml`.
public enum UnitListReader {
  /// Reads the units in `bytes`. A pure function; any bytes give a result.
  /// - Parameters:
  ///   - bytes: The file, in any encoding that libxml2 knows, up to `ReadingLimits.tableBytes`.
  ///   - fileName: The file's name in diagnostics.
  public static func read(bytes: consuming [UInt8], fileName: String) -> TableReadResult<UnitRecord> {
    var reading = TableReading<UnitRecord>(bytes, fileName: fileName)
    if let document = reading.document(root: "units") {
      let records = document.nodes.indices.filter { document.hasName("record", $0) }
      reading.rows = records.map { record($0, in: document) }
    }
    return reading.result()
  }

  private static func record(_ node: Int, in document: SourceDocument) -> UnitRecord {
    func text(_ name: String) -> SourcedText {
      document.child(name, of: node).map(document.sourcedText(of:)) ?? SourcedText()
    }
    let first = Int(document.nodes[node].firstAttribute)
    let attributes = 0..<Int(document.nodes[node].attributeCount)
    let date = attributes.first { document.name(ofAttribute: $0, of: node).name == "date" }
    return UnitRecord(
      symbol: text("value"), summary: text("description"), note: text("note"),
      date: date.map { document.value(of: document.attributes[first + $0]) } ?? "")
  }
}
