package import LwM2MDiagnostics
package import LwM2MEssentialRules
package import LwM2MModel

extension SourceText {
  /// The change of this text that puts a finding at `offset` right; `nil` where the element does not hold one
  /// plain text.
  package func fix(_ fix: RuleFix, at offset: Int) -> Fix? {
    switch fix {
    case .edits(let edits): return Fix(edits)
    case .content(let text): return replacement(ofElementAt: offset, by: text, \.range)
    case .exactContent(let text): return replacement(ofElementAt: offset, by: text, \.rangeWithSpace)
    case .replacing(let pairs):
      guard let content = content(ofElementAt: offset) else { return nil }
      let edits = pairs.flatMap { pair in occurrences(of: Array(pair.text.utf8), in: content.range).map { ($0, pair) } }
        .map { range, pair in Fix.Edit(range, content.isCDATA ? pair.replacement : pair.replacement.escapedForXML) }
      return edits.isEmpty ? nil : Fix(edits)
    }
  }

  private func replacement(ofElementAt offset: Int, by text: String, _ range: KeyPath<Content, Range<Int>>) -> Fix? {
    guard let content = content(ofElementAt: offset) else { return fix(emptyElementAt: offset, by: text) }
    return Fix(content[keyPath: range], content.isCDATA ? text : text.escapedForXML)
  }

  /// `<Units/>` becomes `<Units>text</Units>`.
  private func fix(emptyElementAt start: Int, by text: String) -> Fix? {
    guard let end = endOfElement(at: start), end - start > 3, bytes[end - 2] == UInt8(ascii: "/") else { return nil }
    let name = bytes[(start + 1)..<(end - 2)].prefix { $0 > 0x20 }
    return Fix((end - 2)..<end, ">\(text.escapedForXML)</\(String(decoding: name, as: UTF8.self))>")
  }

  private func occurrences(of pattern: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    guard let first = pattern.first, range.count >= pattern.count else { return [] }
    return (range.lowerBound...range.upperBound - pattern.count)
      .filter { bytes[$0] == first && bytes[$0...].starts(with: pattern) }
      .map { $0..<$0 + pattern.count }
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
