/// A natural number of any size, as far as turning decimals into binary needs it.
struct BigNumber {
  /// Its digits to the base 2^32, the lowest first; the highest is not zero.
  private var limbs: [UInt32] = []

  /// A number of at most 64 bits.
  init(_ value: UInt64) {
    if value > 0 { limbs.append(UInt32(truncatingIfNeeded: value)) }
    if value >> 32 > 0 { limbs.append(UInt32(truncatingIfNeeded: value >> 32)) }
  }

  var isZero: Bool { limbs.isEmpty }

  /// The number of bits, without leading zeros.
  var bitWidth: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * 32 - last.leadingZeroBitCount
  }

  /// Makes it `self` × `factor` + `summand`.
  mutating func multiply(by factor: UInt32, adding summand: UInt32 = 0) {
    var carry = UInt64(summand)
    for index in limbs.indices {
      carry += UInt64(limbs[index]) * UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  /// Makes it `self` × 10^`exponent`.
  mutating func multiply(byPowerOfTen exponent: Int) {
    for _ in 0..<exponent / 9 { multiply(by: 1_000_000_000) }
    for _ in 0..<exponent % 9 { multiply(by: 10) }
  }

  /// Makes it `self` × 2^`count`.
  mutating func shiftLeft(by count: Int) {
    guard !isZero, count > 0 else { return }
    let bits = UInt32(count % 32)
    if bits > 0 {
      var carry: UInt32 = 0
      for index in limbs.indices {
        let limb = limbs[index]
        limbs[index] = limb << bits | carry
        carry = limb >> (32 - bits)
      }
      if carry > 0 { limbs.append(carry) }
    }
    if count >= 32 { limbs.insert(contentsOf: repeatElement(0, count: count / 32), at: 0) }
  }

  /// Whether it is not less than `other`.
  func isAtLeast(_ other: Self) -> Bool {
    guard limbs.count == other.limbs.count else { return limbs.count > other.limbs.count }
    var index = limbs.count - 1
    while index >= 0 {
      if limbs[index] != other.limbs[index] { return limbs[index] > other.limbs[index] }
      index -= 1
    }
    return true
  }

  /// Makes it `self` − `other`, which is not greater.
  mutating func subtract(_ other: Self) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      let subtrahend: UInt32 = index < other.limbs.count ? other.limbs[index] : 0
      let difference = Int64(limbs[index]) - Int64(subtrahend) + borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference >> 32
    }
    while limbs.last == 0 { limbs.removeLast() }
  }
}
