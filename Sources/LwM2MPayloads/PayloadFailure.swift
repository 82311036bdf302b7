import LwM2M
public import LwM2MDiagnostics

/// Why a payload, or what one is to be made of, cannot be used: what is wrong, and where.
public struct PayloadFailure: Error, Equatable, Sendable {
  /// Where something is wrong.
  public enum Place: Equatable, Sendable {
    /// As a whole.
    case whole
    /// At a byte of the payload, counted from 0.
    case byte(Int)
    /// At a line and column of a text.
    case text(SourcePosition)
  }

  /// Where it is wrong.
  public var place: Place
  /// What is wrong and what was expected, and the way out. One sentence without a full stop, in lower case.
  public var message: String

  /// A failure at a place.
  public init(_ message: String, at place: Place = .whole) {
    self.place = place
    self.message = message
  }

  /// What a format threw, for the value at `path` when it is about one.
  init(_ error: PayloadError, at path: ResourcePath? = nil) {
    let subject = path.map { $0.description + ": " } ?? ""
    self.init(
      subject + PayloadError(error.reason).description, at: error.offset.map { .byte($0) } ?? .whole)
  }

  /// What a format threw when it read a payload, for the value at `path` when it is about one. That the payload ends where
  /// more should be is said.
  init(_ error: PayloadError, at path: ResourcePath? = nil, reading payload: [UInt8]) {
    self.init(error, at: path)
    guard let offset = error.offset else { return }
    switch error.reason {
    case .truncated where offset >= payload.count: message += ": expected more bytes"
    case .truncated: message += ": expected the rest of what begins here, but the end is at byte \(payload.count)"
    case .expected where offset >= payload.count: message += ", but the payload ends here"
    default: break
    }
  }

  /// The failure on one line as compilers print it, without a line break: `payload.bin: error: byte 12: …`,
  /// `values.txt:3:5: error: …`.
  public func text(file: String, severity: Severity = .error) -> String {
    var head = file.escapingControlCharacters
    if case .text(let position) = place { head += ":\(position.line):\(position.column)" }
    head += ": " + severity.rawValue + ": "
    if case .byte(let offset) = place { head += "byte \(offset): " }
    return head + message.escapingControlCharacters
  }
}
