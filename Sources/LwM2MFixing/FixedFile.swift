public import LwM2MDiagnostics

/// A file after the fixes of its findings.
public struct FixedFile: Sendable {
  /// The file, in the encoding that it had.
  public var bytes: [UInt8]
  /// How many findings are gone.
  public var fixedCount: Int
  /// The findings whose fix was not applied, since it would have made others, or has characters that the file's encoding
  /// lacks.
  public var refused: [Diagnostic]
}
