import LwM2MDiagnostics

/// A file's text together with the encoding that it is in, so that a changed text can be put back into the same.
///
/// The promise: what is not changed in the text is not changed in the file, byte for byte. A file for which that cannot
/// be held is refused.
public struct EncodedFile: Sendable {
  /// The text as UTF-8 without byte order mark: what the byte offsets of definitions and fixes count.
  public let text: [UInt8]
  /// The encoding in words.
  public var encoding: String { form.name }

  private let mark: [UInt8]
  private let form: Form

  /// How the text stands in the file.
  private enum Form {
    case utf8
    case other(String, unit: Int)

    var name: String {
      switch self {
      case .utf8: "UTF-8"
      case .other(let name, _): name
      }
    }
  }

  /// Why a text cannot be put into the file.
  public enum Failure: Error, Equatable {
    /// A part of the file is no text in its encoding, or the encoding is not known.
    case isNoText
    /// The file's encoding cannot write the same bytes again.
    case cannotBeWritten(encoding: String)
  }

  /// The text of a file.
  public init(_ file: [UInt8]) throws(Failure) {
    let decoded = DecodedText(file)
    guard decoded.findings.allSatisfy({ $0.severity != .error }) else { throw .isNoText }
    text = decoded.bytes
    switch decoded.form {
    case .utf8(let hasMark):
      mark = hasMark ? [0xEF, 0xBB, 0xBF] : []
      form = .utf8
    case .converted(let name, let unit):
      let hasMark = unit == 2 && (file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]))
      mark = hasMark ? Array(file.prefix(2)) : []
      form = .other(name, unit: unit)
    }
    guard try self.file(with: text) == file else { throw .cannotBeWritten(encoding: encoding) }
  }

  /// The file with another text.
  public func file(with text: [UInt8]) throws(Failure) -> [UInt8] {
    guard case .other(let name, let unit) = form else { return mark + text }
    guard let converter = EncodingConverter(name: name), let bytes = converter.convert(fromUTF8: text) else {
      throw .cannotBeWritten(encoding: name)
    }
    // What the encoding has no character for comes out as something else.
    guard let reader = EncodingConverter(name: name),
      case let (read, faults) = reader.convert(bytes[...], unit: unit, maximalFaults: 1), faults.isEmpty, read == text
    else { throw .cannotBeWritten(encoding: name) }
    return mark + bytes
  }
}
