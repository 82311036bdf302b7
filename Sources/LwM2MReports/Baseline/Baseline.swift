public import LwM2MDiagnostics

/// Findings that were there before: what a run with a baseline does not report again.
///
/// A finding is recognised by its file, rule, subject and words, not by its line, and as often as it was there; where it
/// is about an Object, also in another file when it is gone from its own, since files are renamed. Files are named relative
/// to the baseline's own folder. Errors with reading and with settings belong to no baseline: they hide what else is wrong.
public struct Baseline: Sendable {
  /// How often each finding is known.
  private(set) var counts: [FindingKey: Int] = [:]
  private let folder: FolderPath

  /// An empty baseline, to be kept in the file at `path`.
  public init(path: String) {
    folder = FolderPath(ofFileAt: path)
  }

  /// The number of findings in it.
  public var count: Int { counts.values.reduce(0, +) }

  /// Whether a baseline can hold this finding: one about a place in a definition or a table.
  public static func canHold(_ finding: Diagnostic) -> Bool {
    finding.file != nil && (finding.position != nil || finding.subject != Diagnostic.Subject())
      && !ConfigurationRules.all.contains { $0.id == finding.rule }
  }

  /// Adds a finding.
  public mutating func add(_ finding: Diagnostic) {
    counts[key(of: finding), default: 0] += 1
  }

  mutating func add(_ key: FindingKey, count: Int) {
    counts[key, default: 0] += count
  }

  /// The findings that are not in the baseline, and how many of it are not there any more.
  public func newFindings(in findings: [Diagnostic]) -> (new: [Diagnostic], goneCount: Int) {
    var left = counts
    let elsewhere = findings.filter { finding in
      !Self.canHold(finding) || !Self.take(key(of: finding), from: &left)
    }
    var moved: [FindingKey: Int] = [:]
    for (key, count) in left where key.isAboutObject && count > 0 { moved[key.withoutFile, default: 0] += count }
    let new = elsewhere.filter { finding in
      !Self.canHold(finding) || !Self.take(key(of: finding).withoutFile, from: &moved)
    }
    return (new, left.values.reduce(0, +) - (elsewhere.count - new.count))
  }

  /// Takes one of a finding out of `left`; `false` when there is none.
  private static func take(_ key: FindingKey, from left: inout [FindingKey: Int]) -> Bool {
    guard let count = left[key], count > 0 else { return false }
    left[key] = count - 1
    return true
  }

  private func key(of finding: Diagnostic) -> FindingKey {
    FindingKey(finding, file: finding.file.map(folder.relative))
  }
}
