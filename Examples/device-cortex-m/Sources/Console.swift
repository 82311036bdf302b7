import Board
import LwM2M

/// Prints without String interpolation, which would bring 20 kB into flash.
enum Console {
  static func write(_ text: StaticString) {
    board_write(text.utf8Start, text.utf8CodeUnitCount)
  }

  static func write(_ number: Int) {
    if number > 9 { write(number / 10) }
    writeByte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  static func write(hex bytes: [UInt8]) {
    for byte in bytes {
      writeByte(digit(byte >> 4))
      writeByte(digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  private static func writeByte(_ byte: UInt8) {
    var byte = byte
    board_write(&byte, 1)
  }
}

extension Console {
  /// `POST /1/0 11542 c2010e10`, without the end of the line.
  static func write(_ request: Request) {
    switch request.operation {
    case .read: write("GET /")
    case .write: write("POST /")
    }
    write(Int(request.object.rawValue))
    write("/0 ")
    write(Int(request.contentFormat))
    if case .write(let payload) = request.operation {
      write(" ")
      write(hex: payload)
    }
  }

  /// `2.05 c10065…`, without the end of the line.
  static func write(_ response: Response) {
    switch response {
    case .changed: write("2.04")
    case .content(let payload):
      write("2.05 ")
      write(hex: payload)
    case .badRequest(let offset):
      write("4.00")
      if let offset {
        write(" at byte ")
        write(offset)
      }
    case .notFound: write("4.04")
    case .methodNotAllowed: write("4.05")
    case .unsupportedContentFormat: write("4.15")
    }
  }
}
