/// What a Server may do with a Resource: the `Operations` of its definition.
public enum Operations: Hashable, Sendable, CaseIterable {
  /// None: only the Bootstrap-Server, or the device itself, sets it.
  case none
  /// Read, Observe.
  case read
  /// Write.
  case write
  /// Read and Write.
  case readWrite
  /// Execute.
  case execute

  /// Whether the Resource can be read.
  public var isReadable: Bool { self == .read || self == .readWrite }
  /// Whether the Resource can be written.
  public var isWritable: Bool { self == .write || self == .readWrite }

  /// The operations as definition files write them: `R`, `W`, `RW`, `E` or nothing.
  public var symbol: String {
    switch self {
    case .none: ""
    case .read: "R"
    case .write: "W"
    case .readWrite: "RW"
    case .execute: "E"
    }
  }
}
