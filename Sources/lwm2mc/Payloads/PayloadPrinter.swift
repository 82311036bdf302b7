import LwM2MCommandLine
import LwM2MDiagnostics
import LwM2MPayloads

/// Prints payloads to standard output.
enum PayloadPrinter {
  /// Prints a payload, encoded as is said. If nothing is said: texts as they are, and bytes in hex on a terminal and as they
  /// are elsewhere.
  static func print(_ payload: [UInt8], in format: PayloadFormat, as encoding: ByteEncoding?) throws {
    let output = Console.output
    if let encoding { return try output.write(encoding.encode(payload)) }
    guard output.isTerminal else { return try output.write(payload) }
    if format.isText, let text = String(validating: payload, as: UTF8.self), text.escapingControlCharacters == text {
      return try output.write(text + "\n")
    }
    try output.write(ByteEncoding.hex.encode(payload))
  }
}
