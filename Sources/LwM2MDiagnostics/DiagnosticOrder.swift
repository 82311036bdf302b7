import LwM2MVocabulary

extension Sequence<Diagnostic> {
  /// The findings in reading order (file, place, rule, words), each once.
  ///
  /// Files are in the byte order of their names. A finding about no file stands first, one about a whole file before
  /// those about places in it.
  public func sortedWithoutDuplicates() -> [Diagnostic] {
    var result: [Diagnostic] = []
    for diagnostic in sorted(by: Diagnostic.isInReadingOrder) where diagnostic != result.last {
      result.append(diagnostic)
    }
    return result
  }

  /// How many findings are errors.
  public var errorCount: Int { count(of: .error) }
  /// How many findings are warnings.
  public var warningCount: Int { count(of: .warning) }

  private func count(of severity: Severity) -> Int {
    reduce(0) { $1.severity == severity ? $0 + 1 : $0 }
  }
}

extension Diagnostic {
  fileprivate static func isInReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    let start = SourcePosition(line: 0, column: 0)
    let places = (left.position ?? start, right.position ?? start)
    if left.file != right.file { return isInByteOrder(left.file ?? "", right.file ?? "") }
    if places.0 != places.1 { return places.0 < places.1 }
    if left.rule != right.rule { return isInByteOrder(left.rule.rawValue, right.rule.rawValue) }
    if left.message != right.message { return isInByteOrder(left.message, right.message) }
    return left.tieBreaker < right.tieBreaker
  }

  /// What else tells two findings apart: with it the order is total, so that equal findings are neighbours.
  private var tieBreaker: (UInt32, UInt32, UInt32, String) {
    (
      subject.objectID.map { UInt32($0.rawValue) + 1 } ?? 0,
      subject.version.map { UInt32($0.major) << 16 + UInt32($0.minor) } ?? 0,
      subject.resourceID.map { UInt32($0.rawValue) + 1 } ?? 0,
      severity.rawValue + " " + (omaCode ?? "")
    )
  }

  private static func isInByteOrder(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in right.withUTF8 { left.lexicographicallyPrecedes($0) } }
  }
}
