import CLwM2MSystem

extension InputPath {
  /// Opens the file. Standard input is open already, and stays so.
  package func open() throws(ReadFailure) -> FileDescriptor {
    if origin == .standardInput { return .standardInput }
    do { return try FileDescriptor.open(path, flags: lwm2m_read_only) } catch { throw .system(error) }
  }

  /// The content of a file that may be as long as a definition.
  func content() throws(ReadFailure) -> [UInt8] {
    let file = try open()
    defer { file.shut() }
    let status: FileStatus
    do { status = try file.status() } catch { throw .system(error) }
    return try file.readToEnd(status, limit: Compiler.largestInput)
  }
}
