/// Writes data items of CBOR in their shortest form (RFC 8949, section 4.1).
enum CBORBytes {
  /// Appends a head.
  static func writeHead(_ kind: CBORHead.Kind, _ argument: UInt64, to bytes: inout [UInt8]) {
    let type = kind.rawValue << 5
    switch argument {
    case 0..<24: bytes.append(type | UInt8(truncatingIfNeeded: argument))
    case 24..<1 << 8: write(type | 24, argument, count: 1, to: &bytes)
    case 1 << 8..<1 << 16: write(type | 25, argument, count: 2, to: &bytes)
    case 1 << 16..<1 << 32: write(type | 26, argument, count: 4, to: &bytes)
    default: write(type | 27, argument, count: 8, to: &bytes)
    }
  }

  private static func write(_ first: UInt8, _ argument: UInt64, count: Int, to bytes: inout [UInt8]) {
    bytes.append(first)
    bytes.append(contentsOf: BigEndianBytes(argument, count: count))
  }

  /// Appends an integer.
  static func write(_ value: Int64, to bytes: inout [UInt8]) {
    if value < 0 {
      writeHead(.negative, UInt64(bitPattern: ~value), to: &bytes)
    } else {
      writeHead(.unsigned, UInt64(value), to: &bytes)
    }
  }

  /// Appends a floating-point number in 2, 4 or 8 bytes, the fewest that lose nothing.
  static func write(_ value: Double, to bytes: inout [UInt8]) {
    let single = Float(value)
    if let half = value.halfBits {
      write(0xF9, UInt64(half), count: 2, to: &bytes)
    } else if Double(single).bitPattern == value.bitPattern {
      write(0xFA, UInt64(single.bitPattern), count: 4, to: &bytes)
    } else {
      write(0xFB, value.bitPattern, count: 8, to: &bytes)
    }
  }

  /// Appends a number as an integer where it is one and that is shorter, else as `write` does.
  static func writeNumber(_ value: Double, to bytes: inout [UInt8]) {
    // Beyond 2^32 no integer is shorter than the shortest float. A negative zero is no integer.
    if value.magnitude < 0x1p32, value.bitPattern != 1 << 63, case let whole = Int64(value), Double(whole) == value {
      let amount = whole < 0 ? ~whole : whole
      let floatLength = value.halfBits != nil ? 3 : Double(Float(value)) == value ? 5 : 9
      let length = amount < 24 ? 1 : amount < 1 << 8 ? 2 : amount < 1 << 16 ? 3 : 5
      if length <= floatLength {
        write(whole, to: &bytes)
        return
      }
    }
    write(value, to: &bytes)
  }

  /// Appends text.
  static func write(_ text: String, to bytes: inout [UInt8]) {
    text.withUTF8Bytes { text in
      writeHead(.text, UInt64(text.count), to: &bytes)
      bytes.append(contentsOf: text)
    }
  }

  /// Appends bytes, or text as UTF-8.
  static func write(_ content: [UInt8], as kind: CBORHead.Kind, to bytes: inout [UInt8]) {
    writeHead(kind, UInt64(content.count), to: &bytes)
    bytes.append(contentsOf: content)
  }

  /// Appends a time in seconds: whole ones as an integer, others as a number that says the same nanosecond, a Double if
  /// there is one, else a decimal fraction (RFC 8428, section 6; RFC 8949, section 3.4.4).
  static func write(nanoseconds: Int64, to bytes: inout [UInt8]) {
    guard nanoseconds % 1_000_000_000 != 0 else {
      write(nanoseconds / 1_000_000_000, to: &bytes)
      return
    }
    let seconds = Double(nanoseconds / 1_000_000_000) + Double(nanoseconds % 1_000_000_000) / 1e9
    if WireNumber.float(seconds).nanoseconds == nanoseconds {
      write(seconds, to: &bytes)
      return
    }
    let decimal = DecimalNumber(mantissa: nanoseconds.magnitude, exponent: -9)
    writeHead(.tag, 4, to: &bytes)
    writeHead(.array, 2, to: &bytes)
    write(Int64(decimal.exponent), to: &bytes)
    let mantissa = Int64(truncatingIfNeeded: decimal.mantissa)
    write(nanoseconds < 0 ? 0 &- mantissa : mantissa, to: &bytes)
  }
}
