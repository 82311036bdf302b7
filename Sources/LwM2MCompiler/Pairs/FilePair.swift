/// A definition file, and the Swift file that it becomes: what a build system asks for, which must know all names before
/// anything is read.
public struct FilePair: Hashable, Sendable {
  /// The definition file.
  public var input: String
  /// The Swift file.
  public var output: String
  /// Whether the user named the input: it must be a definition then. Otherwise it lies where XML of other kinds may lie.
  public var isNamed: Bool

  /// A pair.
  public init(input: String, output: String, isNamed: Bool = false) {
    self.input = input
    self.output = output
    self.isNamed = isNamed
  }
}
