import TestSupport
import Testing

@testable import LwM2M

struct UTF8TextTests {
  /// Compares with what the standard library says.
  private func expectSame(_ bytes: [UInt8]) {
    let expected = String(validating: bytes, as: UTF8.self)
    let text = UTF8Text.text(bytes[...])
    #expect(text.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(bytes.hex)")
    let padded = [0xC3] + bytes + [0xA9]
    #expect(UTF8Text.isValid(padded, in: 1..<padded.count - 1) == (expected != nil), "\(bytes.hex)")
    #expect(UTF8Text.text(padded, in: 1..<padded.count - 1) == expected, "\(bytes.hex)")
  }

  @Test("all sequences of up to two bytes are what the standard library says, alone and amid ASCII")
  func short() {
    expectSame([])
    for first: UInt8 in 0...255 {
      expectSame([first])
      for second: UInt8 in stride(from: 0, through: 255, by: first < 0x80 ? 51 : 1) {
        expectSame([first, second])
        expectSame([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, first, second, 0x68])
      }
    }
  }

  @Test("sequences of three and four bytes are what the standard library says")
  func long() {
    let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for first: UInt8 in 0xDF...0xF6 {
      for second in edges {
        for third in edges {
          expectSame([first, second, third])
          for fourth in edges { expectSame([first, second, third, fourth]) }
        }
      }
    }
  }

  @Test("a fault is found at every place of a text of every length")
  func places() {
    for count in 0..<40 {
      var bytes = [UInt8](repeating: 0x61, count: count)
      expectSame(bytes)
      for place in 0..<count {
        bytes[place] = 0x80
        expectSame(bytes)
        bytes[place] = 0x61
      }
    }
  }
}
