// IEEE 754 binary16 by hand: `Float16` is not there on every platform.

extension Double {
  /// The number whose half precision has these bits.
  init(halfBits bits: UInt16) {
    let exponent = UInt64(bits >> 10 & 31)
    let fraction = UInt64(bits & 1023)
    let sign = UInt64(bits >> 15) << 63
    switch exponent {
    case 0:
      // Fractions of 2^-24; the sign is kept for zero too.
      let amount = Double(fraction) * 0x1p-24
      self.init(bitPattern: sign | amount.bitPattern)
    case 31:
      self.init(bitPattern: sign | 0x7FF0_0000_0000_0000 | fraction << 42)
    default:
      self.init(bitPattern: sign | (exponent + 1008) << 52 | fraction << 42)
    }
  }

  /// The bits of the same number in half precision; `nil` when it has none.
  var halfBits: UInt16? {
    let sign = UInt16(truncatingIfNeeded: bitPattern >> 48) & 0x8000
    let exponent = Int(bitPattern >> 52 & 2047)
    let fraction = bitPattern & 0x000F_FFFF_FFFF_FFFF
    if exponent == 2047 {
      return fraction & (1 << 42 - 1) == 0 ? sign | 0x7C00 | UInt16(truncatingIfNeeded: fraction >> 42) : nil
    }
    if magnitude < 0x1p-14 {
      let amount = magnitude * 0x1p24
      let whole = UInt16(amount)
      return Double(whole) == amount ? sign | whole : nil
    }
    guard magnitude <= 65504, fraction & (1 << 42 - 1) == 0 else { return nil }
    return sign | UInt16(exponent - 1008) << 10 | UInt16(truncatingIfNeeded: fraction >> 42)
  }
}
