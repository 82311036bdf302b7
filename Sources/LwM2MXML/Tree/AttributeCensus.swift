import CLwM2MSystem

/// Finds tags with so many attributes that libxml2, which compares each with each, would take minutes.
enum AttributeCensus {
  /// The offset of the first such tag, `nil` when there is none.
  static func offsetOfCrowdedTag(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      occurs(UInt8(ascii: "="), moreThan: ReadingLimits.attributes, in: bytes) ? search(bytes) : nil
    }
  }

  /// Whether `byte` occurs more than `limit` times. Every attribute has a `=`, and nearly no file has many.
  private static func occurs(_ byte: UInt8, moreThan limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let end = base + bytes.count
    var place = UnsafeRawPointer(base)
    var count = 0
    while let found = lwm2m_find_byte(place, byte, UnsafeRawPointer(end) - place) {
      count += 1
      if count > limit { return true }
      place = found + 1
    }
    return false
  }

  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let start = index
      var count = 0
      var quote: UInt8 = 0
      index += 1
      // libxml2 reads a tag's attributes as far as they are well-formed, and no `<` can stand in them.
      while index < bytes.count, bytes[index] != UInt8(ascii: "<"), quote != 0 || bytes[index] != UInt8(ascii: ">") {
        switch bytes[index] {
        case quote where quote != 0: quote = 0
        case UInt8(ascii: "\"") where quote == 0, UInt8(ascii: "'") where quote == 0: quote = bytes[index]
        case UInt8(ascii: "=") where quote == 0: count += 1
        default: break
        }
        index += 1
      }
      // Comments, CDATA sections and instructions hold no attributes.
      if count > ReadingLimits.attributes, ![UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[start + 1]) {
        return start
      }
    }
    return nil
  }
}
