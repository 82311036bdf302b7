/// Standard output or standard error, for programs that need no more than to write text.
public struct StandardStream: Sendable {
  private let descriptor: FileDescriptor

  /// Where results go.
  public static let output = StandardStream(descriptor: FileDescriptor(number: 1))
  /// Where everything else goes that the user is to know.
  public static let errors = StandardStream(descriptor: FileDescriptor(number: 2))

  /// Writes `text`; returns whether all of it got there.
  @discardableResult
  public func write(_ text: String) -> Bool {
    (try? descriptor.writeAll(Array(text.utf8))) != nil
  }
}
