import ArgumentParser
package import LwM2MDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output or standard error.
package struct Console: Sendable {
  private let descriptor: Int32

  /// Where results go.
  package static let output = Console(descriptor: STDOUT_FILENO)
  /// Where everything else goes that the user is to know.
  package static let errors = Console(descriptor: STDERR_FILENO)

  /// Whether a person is looking.
  package var isTerminal: Bool { isatty(descriptor) == 1 && Self.environment("TERM") != "dumb" }

  /// How text is dressed here: in colour on a terminal, unless `NO_COLOR` is set (https://no-color.org).
  package var style: TextStyle {
    isTerminal && (Self.environment("NO_COLOR") ?? "").isEmpty ? .colored : .plain
  }

  /// How many columns a line has: the terminal's, else those of the variable `COLUMNS`, else 100.
  package var width: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(Int(size.ws_col), 40) }
    return max(Self.environment("COLUMNS").flatMap { Int($0) } ?? 100, 40)
  }

  /// Writes `text`. When its reader has gone the rest is dropped; any other failure ends the program with an error.
  package func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write($0) }
  }

  /// Writes bytes as they are, as `write` does with text.
  package func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBufferPointer { try write($0) }
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    let failure = failureOfWriting(UnsafeRawBufferPointer(bytes))
    guard failure != 0, failure != EPIPE else { return }
    if descriptor != STDERR_FILENO {
      try? Self.errors.write("\(Self.programName): error: standard output cannot be written\n")
    }
    throw ExitCode.failure
  }

  /// Writes findings, one a line.
  package func write(_ diagnostics: [Diagnostic]) throws {
    let style = style
    try write(diagnostics.map { $0.text(style: style) + "\n" }.joined())
  }

  /// The name by which the program was started.
  private static var programName: String {
    CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "error"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension Console {
  /// The system's number for why not all bytes could be written; 0 when they were.
  private func failureOfWriting(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = Self.writeSome(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
      if count >= 0 { written += count } else if errno != EINTR { return errno }
    }
    return 0
  }

  /// write(2), which the methods of the same name hide.
  private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}
