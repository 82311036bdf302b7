import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel

extension References {
  /// The texts that are at hand for the places of findings: those of the tables, and of standard input.
  func texts(and files: [CheckedFile]) -> [String: SourceText] {
    var texts: [String: SourceText] = [:]
    for file in files where file.text != nil { texts[file.path] = file.text }
    if let common { texts[common.path] = common.document?.text }
    if let index { texts[index.path] = index.document?.text }
    return texts
  }

  /// What reading the tables found: with those that only serve for comparison, what makes them useless.
  var tableDiagnostics: [Diagnostic] {
    let ofCommon = (common?.diagnostics ?? []).filter { checksCommon || $0.severity == .error }
    let ofIndex = (index?.diagnostics ?? []).filter { checksIndex || $0.severity == .error }
    return ofCommon + ofIndex + (units?.diagnostics ?? [])
  }

  /// What is not checked for want of a table.
  func notChecked(_ profile: RuleProfile) -> [String] {
    guard profile == .omaSubmission else { return [] }
    var gaps: [String] = []
    if checksCommon || checksIndex {
      gaps.append("whether links lead anywhere (270, 290, 310, 580): only how they are written, for nothing is fetched")
    }
    if common == nil {
      gaps.append("reusable resources (450 to 465) without \(Self.commonName): name it with --common")
    }
    if index == nil {
      gaps.append("the index (200 to 330, 400 to 402, 701) without \(Self.indexName): name it with --index")
    }
    return gaps
  }
}

extension CheckedInputs {
  /// Leaves out the notes on files that were passed over because they are tables, which are checked as such.
  mutating func forget(_ references: References) {
    var tables: Set<String> = []
    if let common = references.common { tables.insert(common.path) }
    if let index = references.index { tables.insert(index.path) }
    if let units = references.units { tables.insert(units.path) }
    pathDiagnostics.removeAll { $0.rule == "passed-over" && tables.contains($0.file ?? "") }
  }
}
