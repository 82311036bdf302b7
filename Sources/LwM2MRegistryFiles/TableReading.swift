public import LwM2MDiagnostics
public import LwM2MModel
import LwM2MXML

/// What became of a table: its rows, and what is wrong.
public struct TableReadResult<Row: Sendable>: Sendable {
  /// The file as a tree; `nil` when it was not even parsed, because it is empty or too large.
  public var document: SourceDocument?
  /// What the table holds, in the order of the file. Empty when the XML itself has errors.
  public var rows: [Row]
  /// What is wrong, in the order of the file.
  public var diagnostics: [Diagnostic]
}

/// A table being read: the file's tree, the rows so far, and the findings so far.
struct TableReading<Row: Sendable> {
  let fileName: String
  var document: SourceDocument?
  var rows: [Row] = []
  var findings: [Finding]

  init(_ bytes: consuming [UInt8], fileName: String) {
    self.fileName = fileName
    (document, findings) = SourceReader.read(bytes, fileName: fileName, limit: .table)
  }

  /// The tree where it can be relied on, and its root is the one that is expected.
  mutating func document(root: String) -> SourceDocument? {
    guard let document, document.isWellFormed, !document.nodes.isEmpty else { return nil }
    if document.hasName(root, 0) { return document }
    let message = "the root element is \(document.name(of: 0).quoted), not \(root.quoted)"
    findings.append(Finding(ReadingRules.notATable, at: Int(document.nodes[0].start), message))
    return nil
  }

  /// The outcome.
  func result() -> TableReadResult<Row> {
    TableReadResult(
      document: document, rows: rows,
      diagnostics: findings.diagnostics(file: fileName, text: document?.text ?? SourceText("")))
  }
}
