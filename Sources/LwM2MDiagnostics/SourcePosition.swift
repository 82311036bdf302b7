/// A place in a text file.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line; the first is 1.
  public var line: Int
  /// The column in bytes of UTF-8, as Swift and clang count them; the first is 1.
  public var column: Int

  /// The place at `line` and `column`.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// In reading order.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
