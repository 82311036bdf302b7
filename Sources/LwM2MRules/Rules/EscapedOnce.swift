import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Text is escaped once: what a reader sees is `<`, not `&lt;`.
enum EscapedOnce: ObjectRule {
  static let description = RuleDescription(
    id: "escaped-once", severity: .warning, purpose: "Texts are not escaped a second time, nor within CDATA.",
    source: "XML 1.0, sections 2.4 and 2.7",
    explanation: RuleExplanation(
      why: """
        `&amp;lt;`, and `&lt;` within CDATA, stand for the five characters `&lt;`, which readers of the documentation \
        then see. Escape once outside of CDATA, and not at all inside.
        """,
      wrong: "<Description><![CDATA[The level, if &lt; 5.]]></Description>",
      right: "<Description><![CDATA[The level, if < 5.]]></Description>"))

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    check(object.name, object.inWords, at: object.offsets.name, &report)
    check(object.summary, object.inWords, at: object.offsets.summary, &report)
    check(object.details, object.inWords, at: object.offsets.details, &report)
  }

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    check(resource.summary, resource.inWords, at: resource.offsets.summary, &report)
  }

  private static func check(
    _ text: String, _ subject: @autoclosure () -> String, at offset: Int, _ report: inout RuleReport
  ) {
    guard text.hasByte(UInt8(ascii: "&")), let reference = firstReference(in: text) else { return }
    report.add(.escapedTwice(reference, subject()), at: offset)
  }

  /// The first of XML's own references that `text` holds as text.
  private static func firstReference(in text: String) -> String? {
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ";") else { continue }
      let name = piece[..<end]
      if ["lt", "gt", "amp", "quot", "apos"].contains(name) || (name.hasPrefix("#") && name.utf8.count < 9) {
        return "&\(name);"
      }
    }
    return nil
  }
}

extension RuleMessage {
  fileprivate static func escapedTwice(_ reference: String, _ subject: String) -> Self {
    "\(subject) has a text with '\(reference)' in it, which readers see as such; escape it once, and not within CDATA"
  }
}
