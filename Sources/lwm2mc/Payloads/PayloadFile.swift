import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MPayloads

/// The file that `decode` or `encode` reads.
struct PayloadFile {
  /// The most bytes that are read.
  private static let limit = 256 << 20

  /// What messages call it.
  let name: String
  /// Its content.
  let content: [UInt8]

  /// Reads a file, or standard input when there is no path or `-`. Ends the program when it cannot be read.
  init(_ path: String?) throws {
    let isStandardInput = path == nil || path == "-"
    name = isStandardInput ? "<stdin>" : path ?? ""
    switch isStandardInput ? Disk.standardInput(limit: Self.limit) : Disk.content(of: name, limit: Self.limit) {
    case .success(let content): self.content = content
    case .failure(let failure):
      try Console.errors.write([failure.diagnostic])
      throw ExitCode.failure
    }
  }

  /// Does `work` on the file. What is wrong with it is reported, and ends the program.
  func attempt<Result>(_ work: () throws(PayloadFailure) -> Result) throws -> Result {
    do throws(PayloadFailure) {
      return try work()
    } catch {
      try report(error, .error)
      throw ExitCode.failure
    }
  }

  /// Reports where values disagree with definitions. If strict, that ends the program.
  func report(_ findings: [PayloadFinding], isStrict: Bool) throws {
    for finding in findings where isStrict || finding.isWarning {
      try report(finding.failure, isStrict ? .error : .warning)
    }
    if isStrict, !findings.isEmpty { throw ExitCode.failure }
  }

  /// Says what is wrong with the file.
  func report(_ failure: PayloadFailure, _ severity: Severity) throws {
    try Console.errors.write(failure.text(file: name, severity: severity) + "\n")
  }
}
