#if Registry
  import LwM2MCommandLine

  /// Standard output in large pieces: long lists are written as they are read.
  struct BufferedOutput: ~Copyable {
    private var pending = ""
    private static let size = 64 << 10

    /// Writes a text, soon.
    mutating func write(_ text: String) throws {
      pending += text
      if pending.utf8.count >= Self.size { try flush() }
    }

    /// Writes what is left.
    mutating func flush() throws {
      try Console.output.write(pending)
      pending = ""
    }
  }

#endif
