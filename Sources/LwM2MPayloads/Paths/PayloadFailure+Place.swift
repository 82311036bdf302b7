import LwM2MDiagnostics

extension PayloadFailure.Place {
  /// The line and column of a byte in a text.
  static func place(_ offset: Int, in text: [UInt8]) -> Self {
    var position = SourcePosition(line: 1, column: 1)
    for byte in text[..<offset] {
      if byte == 0x0A {
        position = SourcePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
    }
    return .text(position)
  }
}

extension PayloadFailure {
  /// A text that is not UTF-8, at the first byte that is not.
  static func notUTF8(_ bytes: [UInt8]) -> Self {
    let repaired = String(decoding: bytes, as: UTF8.self).utf8
    let same = zip(bytes, repaired).prefix { $0 == $1 }.count
    return PayloadFailure("the text is not UTF-8 from here on", at: .place(min(same, bytes.count), in: bytes))
  }
}
