public import LwM2MDiagnostics

/// Findings for a person at a terminal: each on one line as compilers print it, and below it the line of the file that it is
/// about, with a caret at the place.
public enum FindingText {
  /// The text of these findings.
  ///
  /// - Parameters:
  ///   - findings: the findings, file by file.
  ///   - texts: the texts of the files.
  ///   - style: with or without colours.
  ///   - width: how many columns a line has.
  public static func text(
    of findings: [Diagnostic], texts: SourceTexts, style: TextStyle = .plain, width: Int = 100
  ) -> String {
    var texts = texts
    return findings.map { finding in
      finding.text(style: style) + "\n" + excerpt(of: finding, &texts, style, width)
    }.joined()
  }

  private static func excerpt(
    of finding: Diagnostic, _ texts: inout SourceTexts, _ style: TextStyle, _ width: Int
  ) -> String {
    guard let file = finding.file, let position = finding.position, let text = texts.text(of: file),
      let line = SourceLine(position, in: text)
    else { return "" }
    return SourceExcerpt(line, number: position.line, width: width).text(style: style)
  }
}
