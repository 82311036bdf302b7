import LwM2MXML
import Testing

@Suite("A text goes back into its file's encoding, and what was not changed is the same byte for byte")
struct EncodedFileTests {
  private static let text = "<?xml version=\"1.0\" encoding=\"NAME\"?>\r\n<a>é \u{201C}x</a>\n"

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    (mark ? [0xFEFF] : []).flatMap { [$0] }.flatMap { bytes(of: $0, bigEndian) }
      + text.utf16.flatMap { bytes(of: $0, bigEndian) }
  }

  private static func bytes(of unit: UInt16, _ bigEndian: Bool) -> [UInt8] {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return bigEndian ? [high, low] : [low, high]
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test func utf8() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let bytes = mark + Array(Self.text.replacing("NAME", with: "UTF-8").utf8)
      let file = try EncodedFile(bytes)
      #expect(file.text == Array(bytes.dropFirst(mark.count)))
      #expect(try file.file(with: Array("<b/>".utf8)) == mark + Array("<b/>".utf8))
    }
  }

  @Test(arguments: [true, false], [true, false])
  func utf16(bigEndian: Bool, mark: Bool) throws {
    let text = Self.text.replacing("NAME", with: "UTF-16")
    let file = try EncodedFile(Self.utf16(text, bigEndian: bigEndian, mark: mark))
    #expect(file.text == Array(text.utf8))
    let changed = text.replacing("\u{201C}", with: "\u{1F600}\"")
    #expect(try file.file(with: Array(changed.utf8)) == Self.utf16(changed, bigEndian: bigEndian, mark: mark))
  }

  @Test func latin1() throws {
    let text = Self.text.replacing("NAME", with: "ISO-8859-1").replacing("\u{201C}", with: "ü")
    let file = try EncodedFile(Self.latin(text))
    #expect(file.text == Array(text.utf8))
    let changed = text.replacing("x", with: "ß-")
    #expect(try file.file(with: Array(changed.utf8)) == Self.latin(changed))
    #expect(throws: EncodedFile.Failure.cannotBeWritten(encoding: "ISO-8859-1")) {
      try file.file(with: Array(text.replacing("x", with: "\u{201C}").utf8))
    }
  }

  @Test func otherEncodings() throws {
    let text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>\u{93}</a>"
    let file = try EncodedFile(Self.latin(text))
    #expect(String(decoding: file.text, as: UTF8.self).contains("<a>\u{201C}</a>"))
    #expect(try file.file(with: file.text) == Self.latin(text))
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(throws: EncodedFile.Failure.isNoText) { try EncodedFile(Array("<a>".utf8) + [0xFF]) }
    #expect(throws: EncodedFile.Failure.isNoText) {
      try EncodedFile(Array("<?xml version='1.0' encoding='martian'?><a/>".utf8))
    }
    #expect(throws: EncodedFile.Failure.isNoText) { try EncodedFile([0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00]) }
  }

  /// The same text can be written in several ways: a shift that shifts nothing is lost when it is read.
  @Test func whatCannotBeWrittenBackIsRefused() {
    let head = Array("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><a>".utf8)
    let bytes = head + [0x1B, 0x28, 0x42] + Array("</a>".utf8)
    #expect(throws: EncodedFile.Failure.cannotBeWritten(encoding: "ISO-2022-JP")) { try EncodedFile(bytes) }
  }
}
