import LwM2MVocabulary
public import LwM2MDiagnostics

/// Findings as the table that the public registry's maintainers paste into a pull request: code, description, and where as
/// Object:Resource. Findings that OMA's validator has no code for are left out.
public enum OMATable {
  /// The table in Markdown, or a sentence where there is nothing to say.
  public static func text(of findings: [Diagnostic]) -> String {
    var table = MarkdownTable(["Code", "Description", "Object:Resource"])
    var isEmpty = true
    for finding in findings {
      guard let code = finding.omaCode else { continue }
      isEmpty = false
      table.add([code, finding.message, place(of: finding)])
    }
    return isEmpty ? "No findings with a code of OMA's validator.\n" : table.text
  }

  /// `3303:5700`, `3303` where the Object as a whole is meant, else the file.
  private static func place(of finding: Diagnostic) -> String {
    guard let object = finding.subject.objectID else { return finding.file ?? "" }
    return finding.subject.resourceID.map { "\(object):\($0)" } ?? "\(object)"
  }
}
