package import LwM2MDiagnostics
import LwM2MModel

/// How a finding is put right, before it is known where in the file that is.
package enum RuleFix: Sendable {
  /// The text of the element that the finding is at becomes this.
  case content(String)
  /// These bytes change.
  case edits([Fix.Edit])
}

extension SourceText {
  /// The change of this text that puts a finding at `offset` right; `nil` where the element does not hold one plain text.
  package func fix(_ fix: RuleFix?, at offset: Int) -> Fix? {
    switch fix {
    case nil: return nil
    case .edits(let edits)?: return Fix(edits)
    case .content(let text)?:
      guard let content = content(ofElementAt: offset) else { return nil }
      return Fix(content.range, content.isCDATA ? text : text.escapedForXML)
    }
  }
}

extension String {
  /// The text with references for what would be markup.
  fileprivate var escapedForXML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
