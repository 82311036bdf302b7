import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MReports

/// Findings in a small file for tests.
enum Findings {
  static let text = """
    <LWM2M>
    \t<Object>
        <Name>Größe 体</Name><Units>Mbps</Units>
      </Object>
    </LWM2M>

    """

  static var texts: SourceTexts { SourceTexts { $0 == "a.xml" ? SourceText(text) : nil } }

  /// About the element that begins with `start`.
  static func finding(
    _ start: String, _ severity: Severity = .warning, message: String = "wrong", file: String? = "a.xml",
    fix: Fix? = nil, omaCode: String? = nil
  ) -> Diagnostic {
    let source = SourceText(text)
    let offset = text.range(of: start).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    return Diagnostic(
      rule: "known-unit", severity: severity, file: file, position: source.position(at: offset), message: message,
      subject: .init(objectID: 3303, version: .v1_0, resourceID: 5700), omaCode: omaCode, fix: fix)
  }

  static let unit: Diagnostic = {
    let start = text.utf8.distance(
      from: text.startIndex, to: text.range(of: "Mbps")?.lowerBound ?? text.startIndex)
    return finding("<Units>", fix: Fix(start..<start + 4, "Mbit/s"), omaCode: "417")
  }()
}
