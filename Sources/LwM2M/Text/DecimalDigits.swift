extension [UInt8] {
  /// Appends a number in decimal. What goes through `description` brings 2 kB into firmware.
  mutating func appendDecimal(_ number: UInt16) {
    var unit: UInt16 = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
