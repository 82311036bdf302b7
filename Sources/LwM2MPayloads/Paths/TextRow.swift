/// A line of a text that people write, taken apart at its tabs.
struct TextRow {
  /// The line's number, from 1.
  var line: Int
  /// What stands between tabs; never nothing.
  var columns: [String]

  /// The lines of a text. Empty ones and those that begin with `#` are passed over; line breaks of all systems are
  /// understood.
  ///
  /// Throws when it is not UTF-8.
  static func rows(_ bytes: [UInt8]) throws(PayloadFailure) -> [TextRow] {
    // Bytes, not characters: a combining mark behind a tab would hide it.
    if String(validating: bytes, as: UTF8.self) == nil { throw .notUTF8(bytes) }
    var rows: [TextRow] = []
    var line = 0
    for text in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let text = text.last == UInt8(ascii: "\r") ? text.dropLast() : text
      guard let first = text.first(where: { $0 != 0x20 && $0 != 0x09 }), first != UInt8(ascii: "#") else { continue }
      let columns = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      rows.append(TextRow(line: line, columns: columns.map { String(decoding: $0, as: UTF8.self) }))
    }
    return rows
  }
}
