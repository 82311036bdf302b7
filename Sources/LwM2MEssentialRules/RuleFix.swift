package import LwM2MDiagnostics
package import LwM2MModel

/// How a finding is put right, before it is known where in the file that is.
package enum RuleFix: Sendable {
  /// The text of the element that the finding is at becomes this.
  case content(String)
  /// The same, and white space around the text goes.
  case exactContent(String)
  /// In the text of the element that the finding is at, each of these texts becomes another.
  case replacing([(text: String, replacement: String)])
  /// These bytes change.
  case edits([Fix.Edit])
}

extension RuleFix {
  /// Turns a fix at this offset of a text into a change; `nil` where the text there does not allow for it.
  package typealias Maker = @Sendable (RuleFix, SourceText, Int) -> Fix?
}
