import LwM2MModel
import LwM2MXML

/// Reads a registry's index, `DDF.xml`.
public enum IndexReader {
  /// Reads the index in `bytes`. A pure function; any bytes give a result.
  ///
  /// Nothing is demanded of an entry here: elements may be missing, stand twice, or be in any order, and unknown ones are
  /// passed over. What the texts say is for rules to judge.
  /// - Parameters:
  ///   - bytes: The file, in any encoding that libxml2 knows, up to `ReadingLimits.tableBytes`.
  ///   - fileName: The file's name in diagnostics.
  public static func read(bytes: consuming [UInt8], fileName: String) -> TableReadResult<IndexEntry> {
    var reading = TableReading<IndexEntry>(bytes, fileName: fileName)
    if let document = reading.document(root: "DDFList") {
      for node in document.children(of: 0) where document.hasName("Item", node) {
        reading.rows.append(entry(node, in: document))
      }
    }
    return reading.result()
  }

  private static func entry(_ node: Int, in document: SourceDocument) -> IndexEntry {
    var entry = IndexEntry()
    entry.offset = Int(document.nodes[node].start)
    for child in document.children(of: node) {
      guard let field = IndexEntry.Field(rawValue: document.name(of: child)) else { continue }
      entry.append(document.sourcedText(of: child), as: field)
    }
    return entry
  }
}
