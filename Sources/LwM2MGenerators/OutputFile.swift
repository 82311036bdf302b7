/// A file to be written: its name below the output folder, and its bytes.
public struct OutputFile: Sendable, Equatable {
  /// The name, relative to the output folder.
  public var name: String
  /// The content.
  public var bytes: [UInt8]

  /// A file of this name and content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
