import LwM2MDiagnostics
import LwM2MPayloads
import Testing

/// Payloads in hex and base64, as people copy them from logs.
struct ByteEncodingTests {
  @Test(arguments: [
    "c1 09 64", "C10964\n", "c1:09:64", "0xc1 0x09\t0x64", "0xC10964", "0xc1, 0x09, 0x64,", "  c109\r\n64",
  ])
  func hexToleratesWhatStandsBetween(text: String) throws {
    #expect(try ByteEncoding.hex.decode(Array(text.utf8)) == [0xC1, 0x09, 0x64])
  }

  @Test(arguments: [
    ("c1 09 6g", 1, 8, "'g' is no hexadecimal digit"),
    ("c1\n0 9", 2, 1, "a byte has two hexadecimal digits, and here stands one"),
    ("c10", 1, 3, "a byte has two hexadecimal digits, and here stands one"),
    ("c1é", 1, 3, "the byte 0xc3 is no hexadecimal digit"),
  ])
  func aWrongDigitIsNamedWithItsPlace(text: String, line: Int, column: Int, message: String) {
    #expect(throws: PayloadFailure(message, at: .text(SourcePosition(line: line, column: column)))) {
      try ByteEncoding.hex.decode(Array(text.utf8))
    }
  }

  @Test(arguments: ["wQlk-_8=", "wQlk+/8=", "wQlk-_8", " wQl\nk+/8= "])
  func base64OfAnyKindIsRead(text: String) throws {
    #expect(try ByteEncoding.base64.decode(Array(text.utf8)) == [0xC1, 0x09, 0x64, 0xFB, 0xFF])
  }

  @Test func wrongBase64IsRefused() {
    #expect(
      throws: PayloadFailure("'*' is no character of base64", at: .text(SourcePosition(line: 1, column: 3)))
    ) { try ByteEncoding.base64.decode(Array("wQ*".utf8)) }
    #expect(throws: PayloadFailure.self) { try ByteEncoding.base64.decode(Array("wQlkA".utf8)) }
    #expect(throws: PayloadFailure.self) { try ByteEncoding.base64.decode(Array("w=Ql".utf8)) }
  }

  @Test(arguments: ByteEncoding.allCases)
  func whatIsEncodedDecodes(encoding: ByteEncoding) throws {
    for count in 0...5 {
      let bytes = [UInt8]((0..<count).map { UInt8(250 + $0) })
      #expect(try encoding.decode(encoding.encode(bytes)) == bytes)
    }
  }

  @Test func theGuessIsHexForCharactersAndOnlyInFormatsOfBytes() throws {
    #expect(try ByteEncoding.guess(Array("c1 09 64\n".utf8), of: .tlv) == [0xC1, 0x09, 0x64])
    #expect(try ByteEncoding.guess([0xC1, 0x09, 0x64], of: .tlv) == [0xC1, 0x09, 0x64])
    #expect(throws: PayloadFailure.self) { try ByteEncoding.guess(Array("c1 0g".utf8), of: .opaque) }
    for (text, payload) in [("c1", "c1"), ("c1\n", "c1"), ("c1\r\n", "c1"), ("c1\n\n", "c1\n"), ("\n", ""), ("", "")] {
      #expect(try ByteEncoding.guess(Array(text.utf8), of: .text) == Array(payload.utf8))
    }
  }
}
