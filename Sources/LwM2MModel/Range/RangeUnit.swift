/// What stands behind the numbers of a range.
enum RangeUnit: Equatable {
  /// Octets: the range is of lengths, or of the width of an integer.
  case bytes
  /// Bits, likewise.
  case bits
  /// Decimal or hexadecimal digits, of which each is one byte of text.
  case digits
  /// Instances: nothing is said of the value.
  case instances
  /// A unit of measurement, or a word like it: the numbers mean what they say. The text itself, to tell two apart.
  case measure(ArraySlice<UInt8>)

  /// The unit of this name, `nil` for a word that is none: it may turn the meaning of the numbers round.
  init?(_ word: ArraySlice<UInt8>) {
    if word.isWord("bytes") || word.isWord("byte") || word.isWord("octets") || word.isWord("octet") {
      self = .bytes
    } else if word.isWord("bits") || word.isWord("bit") {
      self = .bits
    } else if word.isWord("digits") || word.isWord("digit") {
      self = .digits
    } else if word.isWord("instances") || word.isWord("instance") {
      self = .instances
    } else if Self.measures.contains(where: { word.isWord($0) }) {
      self = .measure(word)
    } else {
      return nil
    }
  }

  /// Units of the SenML registry (RFC 8428, RFC 8798) and what authors write instead. Capitals don't matter here: the
  /// unit itself is the business of `Units`.
  private static let measures: [StaticString] = [
    "%", "percent", "per cent", "%rh", "°c", "°f", "°", "℃", "c", "cel", "celsius", "k", "kelvin", "degree", "degrees",
    "deg", "rad", "sr", "s", "sec", "secs", "second", "seconds", "ms", "msec", "millisecond", "milliseconds", "us",
    "µs",
    "μs", "ns", "min", "mins", "minute", "minutes", "h", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "m", "meter", "meters", "metre", "metres", "mm", "cm", "km", "m2", "m3", "l", "ml",
    "l/s",
    "l/min", "l/h", "m/s", "m/s2", "m3/s", "m3/h", "km/h", "kg", "g", "mg", "kg/m3", "g/l", "mg/l", "ug/l", "µg/m3",
    "ug/m3", "v", "mv", "kv", "volt", "volts", "a", "ma", "ampere", "amperes", "w", "kw", "mw", "watt", "watts", "wh",
    "kwh", "j", "n", "pa", "hpa", "kpa", "mbar", "bar", "hz", "khz", "mhz", "ghz", "db", "dbm", "dbw", "dbspl", "ohm",
    "ohms", "Ω", "f", "s/m", "t", "lm", "lx", "lux", "cd", "cd/m2", "bit/s", "bps", "kbps", "mbps", "kb", "kib", "mb",
    "gb", "va", "vah", "var", "varh", "kvar", "ppm", "ppb", "ppt", "ph", "rpm", "1/min", "beat/min", "beats/min",
    "count",
    "counts", "ntu", "dobson", "lat", "lon", "#rh", "w/m2", "mol", "bq", "gy", "sv", "h/m", "kat", "wb", "#/s",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes spell `word`, which is in small letters; capitals of ASCII count as small ones.
  func isWord(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: count)
    return withUnsafeBufferPointer { bytes in
      for (byte, letter) in zip(bytes, expected) where byte != letter {
        guard byte.isLetter, byte | 0x20 == letter else { return false }
      }
      return true
    }
  }
}
