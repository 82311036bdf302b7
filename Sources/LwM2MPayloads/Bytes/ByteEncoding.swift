/// How the bytes of a payload stand in a file or on a terminal.
public enum ByteEncoding: String, Sendable, CaseIterable {
  /// Two hexadecimal digits a byte.
  case hex
  /// Base64.
  case base64
  /// As they are.
  case binary

  /// The payload in a format that a file most likely has. Texts stand there as they are, but for the line break that editors
  /// and shells put at the end; JSON and links, which hex never looks like, may be in hex. Others stand there as they are
  /// unless the file consists of characters, which are hex then.
  ///
  /// Throws, with the place, at what does not belong there.
  public static func guess(_ content: [UInt8], of format: PayloadFormat) throws(PayloadFailure) -> [UInt8] {
    if format.isText {
      if format != .text, let bytes = try? hex.decode(content), !bytes.isEmpty { return bytes }
      return content.withoutLastLineBreak
    }
    let isCharacters = content.allSatisfy { 0x20...0x7E ~= $0 || 0x09...0x0D ~= $0 }
    guard isCharacters else { return content }
    do throws(PayloadFailure) {
      return try hex.decode(content)
    } catch {
      throw PayloadFailure(
        error.message + "; for base64 say --input base64, for the bytes as they are --input binary", at: error.place)
    }
  }

  /// The bytes that a file's content stands for.
  ///
  /// Throws, with the place, at what does not belong there.
  public func decode(_ content: [UInt8]) throws(PayloadFailure) -> [UInt8] {
    switch self {
    case .hex: try HexText.bytes(content)
    case .base64: try Base64Text.bytes(tolerating: content)
    case .binary: content
    }
  }

  /// What stands in a file for bytes; texts end with a line break.
  public func encode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .hex: Array((HexText.text(bytes) + "\n").utf8)
    case .base64: Array((Base64Text.text(bytes) + "\n").utf8)
    case .binary: bytes
    }
  }
}

extension [UInt8] {
  /// It without one line break at its end, of any system.
  fileprivate var withoutLastLineBreak: [UInt8] {
    guard last == 0x0A else { return self }
    let rest = dropLast()
    return Array(rest.last == 0x0D ? rest.dropLast() : rest)
  }
}
