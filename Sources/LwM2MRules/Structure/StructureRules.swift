public import LwM2MDiagnostics
public import LwM2MModel

/// Whether a file is as OMA's schemas want it, though its meaning is clear all the same.
///
/// The promise, which a test holds over the public registry and thousands of mutants: a file has a finding here, or one of
/// `ReadingRules` with `isStructural`, exactly when `xmllint --schema` refuses it with the schema that it names (see
/// `StructureSchema`). Where libxml2 2.9 and the specification of XML Schema differ, libxml2 is followed, and the place says so.
///
/// The two exceptions, where we are stricter: a document type declaration, and what exceeds the bounds of the reader.
public enum StructureRules {
  /// All of them, in the order of their findings at one place.
  public static let all: [RuleDescription] = [
    UnexpectedNamespace.description,
    ElementOrder.description,
    MissingElement.description,
    DuplicateElement.description,
    MisplacedElement.description,
    UnknownElement.description,
    UnexpectedText.description,
    MissingAttribute.description,
    UnexpectedAttribute.description,
    ValueNotAllowed.description,
    IDFormat.description,
  ]

  /// What OMA's validator has for a file that its schema refuses, where it has no code for the fault itself.
  static let invalidFile = "272"

  /// The most findings of one file.
  static let limit = 200

  /// The findings of a file in its order, all of them warnings, at most 200 and a note.
  ///
  /// A file that is no definition has none: the reader has said so.
  public static func check(_ document: SourceDocument) -> [Diagnostic] {
    guard document.isDefinition else { return [] }
    var findings: [StructureFinding] = []
    document.text.bytes.withUnsafeBufferPointer { bytes in
      document.nodes.withUnsafeBufferPointer { nodes in
        var checker = StructureChecker(document: document, bytes: bytes, nodes: nodes)
        checker.checkRoot()
        findings = checker.findings
      }
    }
    return findings.isEmpty ? [] : diagnostics(findings, in: document)
  }

  private static func diagnostics(_ findings: [StructureFinding], in document: SourceDocument) -> [Diagnostic] {
    var lines = SourceLines(document.text)
    let ordered = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    var diagnostics = ordered.prefix(limit).map { _, finding in
      Diagnostic(
        rule: finding.rule.id, severity: finding.rule.severity, file: document.file,
        position: lines.position(at: finding.offset), message: finding.message,
        subject: document.subject(of: finding.node), omaCode: finding.omaCode ?? invalidFile,
        fix: document.isWellFormed ? finding.fix : nil)
    }
    if findings.count > limit {
      diagnostics.append(
        Diagnostic(
          rule: "xml-limit", severity: .note, file: document.file,
          message: "the file departs from the schema in more places than the \(limit) above; the rest is left out"))
    }
    return diagnostics
  }
}

/// A finding while the tree is walked: its place is still an offset.
struct StructureFinding {
  var rule: RuleDescription
  var node: Int
  var offset: Int
  var message: String
  var omaCode: String?
  var fix: Fix?
}

/// A rule on the structure. Each is one type in one file; all share the walk of `StructureChecker`, which makes them cheap.
protocol StructureRule {
  /// What `lwm2mc rules` prints.
  static var description: RuleDescription { get }
}
