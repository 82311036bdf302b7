public import LwM2MVocabulary

/// Comparisons with the bytes of a file, for the values that nearly all files spell as OMA's schemas have them.
extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are this text.
  @inlinable
  public func spells(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// The number up to 65535 that the bytes write in digits only; `nil` for any other text.
  public var plainIdentifier: UInt16? {
    guard !isEmpty else { return nil }
    var value: UInt32 = 0
    for byte in self {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + UInt32(digit)
      guard value <= UInt16.max else { return nil }
    }
    return UInt16(truncatingIfNeeded: value)
  }
}

extension ResourceType {
  /// The type of exactly this name, `nil` for any other text.
  public init?(spelled text: UnsafeBufferPointer<UInt8>) {
    let candidate: Self
    switch (text.count, text.first) {
    case (4, UInt8(ascii: "T")): candidate = .time
    case (5, UInt8(ascii: "F")): candidate = .float
    case (6, UInt8(ascii: "S")): candidate = .string
    case (6, UInt8(ascii: "O")): candidate = text[1] == UInt8(ascii: "p") ? .opaque : .objectLink
    case (7, UInt8(ascii: "I")): candidate = .integer
    case (7, UInt8(ascii: "B")): candidate = .boolean
    case (7, UInt8(ascii: "C")): candidate = .coreLink
    case (16, UInt8(ascii: "U")): candidate = .unsignedInteger
    default: return nil
    }
    guard text.elementsEqual(candidate.name.utf8) else { return nil }
    self = candidate
  }
}
