public import LwM2MDiagnostics
import LwM2MCompiler
import LwM2MXML

/// Fixes files on the disk. Each is replaced whole or not at all, and stays as it is where anything goes wrong.
public struct FixRun: Sendable {
  /// The files that were changed, in order.
  public private(set) var files: [String] = []
  /// How many findings are gone.
  public private(set) var fixedCount = 0
  /// What could not be fixed though it has a fix, and why.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Fixes the files of these findings.
  ///
  /// - Parameters:
  ///   - findings: what was found; files without a fix in there are not touched.
  ///   - check: what is to be found in a file with this name and content. Only that is fixed.
  public init(_ findings: [Diagnostic], check: (_ file: String, _ bytes: [UInt8]) -> [Diagnostic]) {
    let byFile = Dictionary(grouping: findings.filter { $0.file != nil }) { $0.file ?? "" }
    for (file, findings) in byFile.sorted(by: { $0.key < $1.key }) where findings.contains(where: { $0.fix != nil }) {
      do throws(EditedFile.Failure) {
        try fix(file, findings) { check(file, $0) }
      } catch {
        diagnostics.append(.unfixable(file, because: error.reason))
      }
    }
  }

  private mutating func fix(
    _ file: String, _ findings: [Diagnostic], check: ([UInt8]) -> [Diagnostic]
  ) throws(EditedFile.Failure) {
    let original = try EditedFile(file)
    let fixed: FixedFile
    do throws(EncodedFile.Failure) {
      fixed = try FileFixer.fix(original.bytes, findings: findings, check: check)
    } catch {
      throw EditedFile.Failure(error)
    }
    diagnostics += fixed.refused.map(Diagnostic.unfixed)
    guard fixed.bytes != original.bytes else { return }
    try original.write(fixed.bytes)
    files.append(file)
    fixedCount += fixed.fixedCount
  }
}

extension EditedFile.Failure {
  fileprivate init(_ failure: EncodedFile.Failure) {
    switch failure {
    case .isNoText:
      self.init(reason: "a part of it is no text in its encoding; save it as UTF-8 first")
    case .cannotBeWritten(let encoding):
      self.init(reason: "its text cannot be put back into \(encoding.quoted) as it was; save it as UTF-8 first")
    }
  }
}
