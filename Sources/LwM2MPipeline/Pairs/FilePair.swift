/// A definition file, and the Swift file that it becomes: what a build system asks for, which must know all names before
/// anything is read.
public struct FilePair: Hashable, Sendable {
  /// How the input is known.
  public enum Origin: Hashable, Sendable {
    /// It was found where XML of other kinds may lie too.
    case found
    /// The user named it: it must be a definition.
    case named
    /// It is the configuration of a target that has no definitions.
    case configuration
  }

  /// The definition file.
  public var input: String
  /// The Swift file.
  public var output: String
  /// How the input is known.
  public var origin: Origin

  /// A pair.
  public init(input: String, output: String, origin: Origin = .found) {
    self.input = input
    self.output = output
    self.origin = origin
  }

  /// The base name of the input.
  var inputName: String { InputPath(path: input, origin: .named).baseName }
}
