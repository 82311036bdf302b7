import CLwM2MSystem

/// An open file or folder. Whoever opens it closes it.
package struct FileDescriptor: Sendable {
  /// The system's number for it.
  package let number: Int32

  /// Standard input.
  package static var standardInput: FileDescriptor { FileDescriptor(number: 0) }

  /// Opens `path`, relative to `folder` where one is given. `flags` are those of open(2); programs that this one starts
  /// do not get the descriptor.
  package static func open(
    _ path: String, in folder: FileDescriptor? = nil, flags: Int32, mode: UInt32 = 0
  ) throws(SystemError) -> FileDescriptor {
    let number = lwm2m_open(folder?.number ?? lwm2m_working_folder, path, flags, mode)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }

  /// Gives it back to the system.
  package func shut() {
    lwm2m_close(number)
  }

  /// What the system knows of the file.
  package func status() throws(SystemError) -> FileStatus {
    var status = LwM2MFileStatus()
    guard lwm2m_status(number, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Reads until the end or until `buffer` is full, and says how many bytes that was. Where `enough` bytes have come, the
  /// end is not waited for.
  package func fill(_ buffer: UnsafeMutableRawBufferPointer, enough: Int? = nil) throws(SystemError) -> Int {
    var filled = 0
    while filled < enough ?? buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = lwm2m_read(number, rest.baseAddress, rest.count)
      guard count >= 0 else { throw .last }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of `bytes`.
  package func writeAll(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = lwm2m_write(number, rest.baseAddress, rest.count)
      guard count >= 0 else { throw .last }
      written += count
    }
  }
}

extension FileDescriptor {
  /// Reads the next `count` bytes, or what there is of them, but at least `enough` of them if they are there.
  package func prefix(_ count: Int, enough: Int? = nil) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try fill(UnsafeMutableRawBufferPointer(buffer), enough: enough)
      } catch {
        failure = error
        filled = 0
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of `bytes`.
  package func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemError) { try writeAll(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
