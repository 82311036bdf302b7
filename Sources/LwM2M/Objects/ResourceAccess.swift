/// What a Server may do with a Resource, as a type, so that a wrong use does not compile.
public protocol ResourceAccess: Sendable {
  /// The Operations of the definition.
  static var operations: Operations { get }
}

/// The Resource can be read.
public protocol ReadableAccess: ResourceAccess {}

/// The Resource can be written.
public protocol WritableAccess: ResourceAccess {}

/// `R`.
public enum ReadOnly: ReadableAccess {
  /// Read.
  public static var operations: Operations { .read }
}

/// `W`.
public enum WriteOnly: WritableAccess {
  /// Write.
  public static var operations: Operations { .write }
}

/// `RW`.
public enum ReadWrite: ReadableAccess, WritableAccess {
  /// Read and Write.
  public static var operations: Operations { .readWrite }
}

/// No Operations: set by a Bootstrap-Server, or not visible to a Server at all.
public enum BootstrapOnly: ResourceAccess {
  /// None.
  public static var operations: Operations { .none }
}
