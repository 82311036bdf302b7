import LwM2MDiagnostics
package import LwM2MModel

/// The start of every reader: bytes to a tree with positions.
package enum SourceReader {
  /// The document in `bytes`, and what is wrong with its encoding and its XML. No document when the file is not even
  /// parsed, because it is empty or too large.
  package static func read(
    _ bytes: consuming [UInt8], fileName: String, limit: ReadingLimits.Size = .definition
  ) -> (document: SourceDocument?, findings: [Finding]) {
    guard bytes.count <= limit.bytes else {
      let message = "the file has more than \(limit.bytes >> 20) MiB and is not read"
      return (nil, [Finding(ReadingRules.limit, at: nil, message)])
    }
    guard !bytes.isEmpty else {
      return (nil, [Finding(ReadingRules.syntax, at: nil, "the file is empty")])
    }
    let decoded = DecodedText(bytes)
    var findings = decoded.findings
    guard !decoded.bytes.isEmpty else {
      if findings.isEmpty { findings.append(Finding(ReadingRules.syntax, at: nil, "the file is empty")) }
      return (nil, findings)
    }
    guard decoded.bytes.count <= limit.bytes else {
      let message = "the file has more than \(limit.bytes >> 20) MiB as UTF-8 and is not read"
      return (nil, [Finding(ReadingRules.limit, at: nil, message)])
    }
    var (document, syntaxFindings) = XMLParsing.document(
      in: decoded.bytes, file: fileName, elementLimit: limit.elements)
    findings += syntaxFindings
    if findings.contains(where: { $0.severity == .error }) { document.isWellFormed = false }
    return (document, findings)
  }
}
