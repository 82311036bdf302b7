/// Hears how far the work has come, from several threads.
public struct Progress: Sendable {
  /// A number of steps begins.
  public var begin: @Sendable (_ steps: Int) -> Void
  /// A step is done.
  public var advance: @Sendable () -> Void

  /// A listener.
  public init(begin: @escaping @Sendable (_ steps: Int) -> Void, advance: @escaping @Sendable () -> Void) {
    self.begin = begin
    self.advance = advance
  }

  /// Nobody listens.
  public static let silent = Progress(begin: { _ in }, advance: {})
}
