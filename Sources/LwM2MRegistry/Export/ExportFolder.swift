#if Registry
  import LwM2MCompiler

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// A folder that an export writes into. Names come from numbers and constants only, never from a file's text.
  struct ExportFolder {
    private let path: String

    /// A folder; it and those in it are made where they are missing.
    init(_ path: String, subfolders: [String]) throws(RegistryError) {
      self.path = path
      try DurableFile.makeFolder(path)
      for subfolder in subfolders { try DurableFile.makeFolder(InputSearch.join(path, subfolder)) }
    }

    /// Writes a file whole or not at all, unless its content is there already; says whether it was written.
    func put(_ name: String, _ write: (inout ExportFile) throws -> Void) throws -> Bool {
      let target = InputSearch.join(path, name)
      let temporary = DurableFile.temporaryName(for: target)
      defer { unlink(temporary) }
      var file = ExportFile(target: target, temporary: temporary)
      defer { file.shut() }
      try write(&file)
      return try file.finish()
    }
  }

  /// A file being written. As long as it is what the old file says, nothing is written at all.
  struct ExportFile {
    private let target: String
    private let temporary: String
    private var pending: [UInt8] = []
    private var old: FileDescriptor?
    private var new: FileDescriptor?
    private var sameCount = 0
    private static let chunk = 256 << 10

    init(target: String, temporary: String) {
      self.target = target
      self.temporary = temporary
      if let file = try? FileDescriptor.open(target, flags: O_RDONLY | O_NONBLOCK) {
        if let status = try? file.status(), status.kind == .regular { old = file } else { file.shut() }
      }
    }

    /// Adds to the file's content.
    mutating func append(_ bytes: [UInt8]) throws(RegistryError) {
      pending += bytes
      if pending.count >= Self.chunk { try flush() }
    }

    /// Puts the file in its place; says whether that was needed.
    mutating func finish() throws(RegistryError) -> Bool {
      try flush()
      if new == nil, let old, (try? old.prefix(1)) == [] { return false }
      if new == nil { try begin() }
      let (temporary, target) = (temporary, target)
      try DurableFile.mapping(target) { () throws(SystemError) in
        guard rename(temporary, target) == 0 else { throw .last }
      }
      return true
    }

    /// Closes what is open.
    func shut() {
      old?.shut()
      new?.shut()
    }

    private mutating func flush() throws(RegistryError) {
      guard !pending.isEmpty else { return }
      if new == nil {
        if let old, (try? old.prefix(pending.count)) == pending {
          sameCount += pending.count
          pending = []
          return
        }
        try begin()
      }
      guard let new else { return }
      let bytes = pending
      pending = []
      try DurableFile.mapping(target) { () throws(SystemError) in try new.writeAll(bytes) }
    }

    /// Begins the new file with what was the same so far.
    private mutating func begin() throws(RegistryError) {
      let (temporary, target, sameCount) = (temporary, target, sameCount)
      var opened: FileDescriptor?
      try DurableFile.mapping(target) { () throws(SystemError) in
        let file = try FileDescriptor.open(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
        opened = file
        guard sameCount > 0 else { return }
        let source = try FileDescriptor.open(target, flags: O_RDONLY)
        defer { source.shut() }
        var rest = sameCount
        while rest > 0 {
          let part = try source.prefix(min(rest, Self.chunk))
          if part.isEmpty { break }
          try file.writeAll(part)
          rest -= part.count
        }
      }
      new = opened
    }
  }

#endif
