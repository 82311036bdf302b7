/// How the bytes of a payload stand in a file or on a terminal.
public enum ByteEncoding: String, Sendable, CaseIterable {
  /// Two hexadecimal digits a byte.
  case hex
  /// Base64.
  case base64
  /// As they are.
  case binary

  /// What a file most likely has, for a payload in a format: texts stand there as they are, and bytes as they are unless
  /// the file consists of characters, which are hex then.
  public init(guessing content: [UInt8], of format: PayloadFormat) {
    let isCharacters = content.allSatisfy { 0x20...0x7E ~= $0 || 0x09...0x0D ~= $0 }
    self = !format.isText && isCharacters ? .hex : .binary
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
