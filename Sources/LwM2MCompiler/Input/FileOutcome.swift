import LwM2MDiagnostics
import LwM2MPipeline
import Synchronization

/// What came of one input.
struct FileOutcome: Sendable {
  /// What came of its content.
  enum Result: Sendable {
    /// It was read and checked.
    case checked(CheckedFile)
    /// The input at `index` has the same content.
    case sameContent(index: Int)
    /// It cannot be read, or is no definition.
    case notCompiled(Diagnostic)
  }

  /// What came of its content.
  private(set) var result: Result
  /// Which file it is, `nil` when it cannot be opened.
  private(set) var identity: FileStatus.Identity?

  /// Whether the file was read and is XML of another kind.
  var isPassedOver: Bool {
    guard case .notCompiled(let diagnostic) = result else { return false }
    return diagnostic.severity == .note
  }

  /// Reads and checks an input, unless its content has been met.
  init(_ input: InputPath, index: Int, table: ContentTable, turnstile: Turnstile, compiler: Compiler) {
    do throws(ReadFailure) {
      let file = try input.open()
      defer { if input.origin != .standardInput { file.shut() } }
      let status: FileStatus
      do { status = try file.status() } catch { throw .system(error) }
      identity = status.identity
      result = try turnstile.pass(status) { () throws(ReadFailure) in
        let bytes = try file.readToEnd(status, limit: Compiler.largestInput)
        return Self.result(of: bytes, input, index: index, table: table, compiler: compiler)
      }
    } catch {
      result = .notCompiled(.unreadable(input.path, because: error))
    }
  }

  private static func result(
    of bytes: [UInt8], _ input: InputPath, index: Int, table: ContentTable, compiler: Compiler
  ) -> Result {
    if case .found = input.origin {
      let kind = XMLSniffer.kind(of: bytes)
      if kind != .definition { return .notCompiled(.passedOver(input.path, kind)) }
    }
    if let first = table.firstIndex(of: bytes, orInsert: index) { return .sameContent(index: first) }
    return .checked(compiler.check(bytes, fileName: input.path))
  }
}

/// Lets large files through one at a time, so that memory does not grow with the number of threads.
final class Turnstile: Sendable {
  /// Ten times the largest definition of the public registry.
  private static let large = 1 << 20
  private let lock = Mutex(())

  /// Does `work` on a file with this status.
  func pass<Result: Sendable>(
    _ status: FileStatus, _ work: () throws(ReadFailure) -> Result
  ) throws(ReadFailure) -> Result {
    guard status.kind != .regular || status.size > Self.large else { return try work() }
    return try lock.withLock { _ throws(ReadFailure) in try work() }
  }
}
