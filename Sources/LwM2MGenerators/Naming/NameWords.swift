/// The words of a name in a definition, from which identifiers are made.
///
/// For example: `LWM2M  Server URI` → `LwM2M`, `Server`, `URI`; `IEEE 802.15.4` → `IEEE`, `802`, `15`, `4`.
struct NameWords {
  private(set) var words: [String] = []

  /// Splits at everything that is neither a letter nor a digit. An apostrophe joins: `Device's` is one word.
  init(_ name: String) {
    var word = ""
    for scalar in name.unicodeScalars {
      if Self.isPart(scalar) {
        word.unicodeScalars.append(scalar)
      } else if scalar != "'", scalar != "\u{2019}" {
        finish(&word)
        if let spoken = Self.spoken(scalar) { words.append(spoken) }
      }
    }
    finish(&word)
  }

  private mutating func finish(_ word: inout String) {
    if !word.isEmpty { words.append(Self.conventional(word)) }
    word = ""
  }

  /// `LwM2M` as it is written today, and long words in capitals, which are no acronyms, in the usual way.
  private static func conventional(_ word: String) -> String {
    if word.uppercased() == "LWM2M" { return "LwM2M" }
    let isLongCapitals = word.utf8.count > 6 && word.utf8.allSatisfy { (65...90).contains($0) }
    return isLongCapitals ? word.prefix(1) + word.dropFirst().lowercased() : word
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (48...57).contains(scalar.value) || (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
    }
    // Letters of other scripts are fine in Swift; what only looks like one (ª, ²) is not.
    return scalar.properties.isXIDContinue && scalar.properties.isAlphabetic && scalar.properties.numericType == nil
  }

  private static func spoken(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "And"
    case "%": "Percent"
    case "+": "Plus"
    default: nil
    }
  }

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
      let styled = style(word, index)
      if let last = result.utf8.last, let first = styled.utf8.first, Self.isDigit(last), Self.isDigit(first) {
        result += "_"
      }
      result += styled
    }
    if let first = result.utf8.first, Self.isDigit(first) { result = "_" + result }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (65...90).contains(byte)
  }

  private static func capitalized(_ word: String) -> String {
    guard let first = word.utf8.first, (97...122).contains(first) else {
      return word.utf8.first.map { $0 < 128 } == true ? word : word.prefix(1).uppercased() + word.dropFirst()
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Lower case at the beginning of an identifier: `Sensor` → `sensor`, `URI` → `uri`, `URIs` → `uris`,
  /// `IPv6` → `ipv6`, `XMLParser` → `xmlParser`.
  private static func uncapitalized(_ word: String) -> String {
    let capitals = word.utf8.prefix(while: { isUpper($0) || isDigit($0) }).count
    if capitals == 0 || word.utf8.first.map({ $0 >= 128 }) == true {
      return word.prefix(1).lowercased() + word.dropFirst()
    }
    let rest = word.utf8.dropFirst(capitals)
    guard let next = rest.first else { return word.lowercased() }
    let isSuffix = rest.elementsEqual("s".utf8) || next == UInt8(ascii: "v")
    let lowered = capitals == 1 || isSuffix ? capitals : capitals - 1
    return word.prefix(lowered).lowercased() + word.dropFirst(lowered)
  }
}
