public import LwM2MDiagnostics

/// JSON as payloads are described in.
public enum PayloadDocument {
  /// The value that a text says; comments are understood too.
  ///
  /// Throws, with line and column, when it is no JSON.
  public static func parse(_ bytes: [UInt8]) throws(PayloadFailure) -> ConfigurationValue {
    do throws(ConfigurationError) {
      return try ConfigurationParser.parse(bytes, limit: .max)
    } catch { throw PayloadFailure(error.message, at: .text(error.position)) }
  }
}
