extension NameWords {
  /// No identifier is longer, whatever the name: 100 scalars, and few enough bytes that a file can be called by it.
  static let longestIdentifier = (scalars: 100, bytes: 160)

  /// `TemperatureSensor`, `LwM2MSecurity`; empty when the name has no words.
  var upperCamel: String {
    join { word, _ in Self.capitalized(word) }
  }

  /// `sensorValue`, `serverURI`, `ipv6Address`; empty when the name has no words.
  var lowerCamel: String {
    join { word, index in index == 0 ? Self.uncapitalized(word) : Self.capitalized(word) }
  }

  /// Joins the words. Digits do not run together: `802.15.4` is `802_15_4`. A leading digit gets an underscore.
  private func join(_ style: (String, Int) -> String) -> String {
    var result = ""
    for (index, word) in words.enumerated() {
      var styled = style(word, index)
      if let first = styled.utf8.first, Self.isDigit(first), result.utf8.last.map(Self.isDigit) ?? true {
        styled = "_" + styled
      }
      guard Self.fits(result, styled) else { return result.isEmpty ? Self.shortened(styled) : result }
      result += styled
    }
    return result
  }

  private static func fits(_ text: String, _ word: String) -> Bool {
    let bytes = text.utf8.count + word.utf8.count
    if bytes <= longestIdentifier.scalars { return true }
    return bytes <= longestIdentifier.bytes
      && text.unicodeScalars.count + word.unicodeScalars.count <= longestIdentifier.scalars
  }

  private static func shortened(_ word: String) -> String {
    var result = ""
    for scalar in word.unicodeScalars.prefix(longestIdentifier.scalars) {
      guard result.utf8.count + UTF8.width(scalar) <= longestIdentifier.bytes else { break }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (65...90).contains(byte)
  }

  private static func capitalized(_ word: String) -> String {
    guard let first = word.utf8.first, first >= 0x80 || (97...122).contains(first) else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Lower case at the beginning of an identifier: `Sensor` → `sensor`, `URI` → `uri`, `URIs` → `uris`,
  /// `IPv6` → `ipv6`, `LwM2M` → `lwm2m`, `XMLParser` → `xmlParser`.
  private static func uncapitalized(_ word: String) -> String {
    guard let first = word.utf8.first else { return word }
    if first >= 0x80 {
      return word == word.uppercased() ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
    }
    if isAcronym(word) { return word.lowercased() }
    let capitals = word.utf8.prefix(while: { isUpper($0) || isDigit($0) }).count
    let lowered = capitals > 1 && capitals < word.utf8.count ? capitals - 1 : capitals
    return word.prefix(lowered).lowercased() + word.dropFirst(lowered)
  }

  /// Whether small letters stand in it one by one at most: `URI`, `URIs`, `IPv6`, `LwM2M`, `WiFi`; not `XMLParser`.
  private static func isAcronym(_ word: String) -> Bool {
    guard let first = word.utf8.first, isUpper(first) else { return false }
    var capitals = 0
    var wasSmall = false
    for byte in word.utf8 {
      let isSmall = !isUpper(byte) && !isDigit(byte)
      if isSmall, wasSmall { return false }
      wasSmall = isSmall
      if isUpper(byte) { capitals += 1 }
    }
    return capitals > 1
  }
}
