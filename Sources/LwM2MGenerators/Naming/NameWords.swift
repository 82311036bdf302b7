/// The words of a name in a definition, from which identifiers are made.
///
/// For example: `LWM2M  Server URI` → `LwM2M`, `Server`, `URI`; `IEEE 802.15.4` → `IEEE`, `802`, `15`, `4`.
struct NameWords {
  private(set) var words: [String] = []

  /// Splits at everything that is neither a letter nor a digit. An apostrophe joins: `Device's` is one word.
  init(_ name: String) {
    // Bytes: a String would look with each scalar whether it is full, and whose it is.
    var word: [UInt8] = []
    word.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      if Self.isPart(scalar, ofWord: !word.isEmpty) {
        if scalar.isASCII { word.append(UInt8(scalar.value)) } else { word += Array(UTF8.encode(scalar) ?? .init()) }
      } else if scalar != "'", scalar != "\u{2019}" {
        finish(&word)
        if let spoken = Self.spoken(scalar) { words.append(spoken) }
      }
    }
    finish(&word)
    settleCapitals()
  }

  private mutating func finish(_ word: inout [UInt8]) {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
  }

  /// Whether a scalar belongs to a word. Letters and digits of every script may stand in Swift; what only looks like
  /// one (², ①) is left out. Accents that are scalars of their own go with the letter before them.
  private static func isPart(_ scalar: Unicode.Scalar, ofWord isWithin: Bool) -> Bool {
    if scalar.isASCII {
      return (48...57).contains(scalar.value) || (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
    }
    guard scalar.properties.isXIDContinue else { return false }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
    case .nonspacingMark, .spacingMark: isWithin
    default: false
    }
  }

  private static func spoken(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "And"
    case "%": "Percent"
    case "+": "Plus"
    default: nil
    }
  }
}

// Capitals: `LwM2M` as it is written today; words in capitals, as far as they are no acronyms, in the usual way.
extension NameWords {
  private mutating func settleCapitals() {
    guard words.contains(where: Self.isCapitals) || words.contains(where: Self.isLwM2M) else { return }
    let original = self
    lazy var isShouted = original.isShouted
    let isPhrase = words.count > 1
    for (index, word) in words.enumerated() {
      if Self.isLwM2M(word) {
        words[index] = "LwM2M"
      } else if Self.isCapitals(word) {
        let isWord =
          word.utf8.count > 6 || Self.isPronounceable(word) && isShouted
          || isPhrase && Self.smallWords.contains(word)
        if isWord { words[index] = word.prefix(1) + word.dropFirst().lowercased() }
      }
    }
  }

  /// `ACCEPTED BUT SUSPICIOUS`, `CE_LEVEL`: everything is in capitals, and a word is too long for an acronym.
  /// `PAN ID` and `LWM2M OSCORE` are not: they have nothing but acronyms.
  private var isShouted: Bool {
    let inCapitals = words.filter { $0.utf8.count > 1 && Self.isCapitals($0) }
    return inCapitals.count > 1 && inCapitals.contains { $0.utf8.count > 4 && Self.vowels($0) > 1 }
      && words.allSatisfy { word in Self.isLwM2M(word) || !word.unicodeScalars.contains(where: \.properties.isLowercase)
      }
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.utf8.allSatisfy { (65...90).contains($0) }
  }

  private static func isLwM2M(_ word: String) -> Bool {
    word.utf8.count == 5 && word.utf8.elementsEqual("lwm2m".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// Whether four letters or more, in capitals, can be said: acronyms of that length mostly lack the vowels.
  private static func isPronounceable(_ word: String) -> Bool {
    word.utf8.count > 3 && (1..<word.utf8.count).contains(vowels(word))
  }

  private static func vowels(_ word: String) -> Int {
    word.utf8.count { "AEIOUY".utf8.contains($0) }
  }

  /// Short words that are no acronyms: `Lamp ON Timestamp`. (`NO` is one: nitric oxide.)
  private static let smallWords: Set<String> = [
    "AND", "BUT", "FOR", "FROM", "NOT", "OF", "OFF", "ON", "OR", "OUT", "THE", "TO", "WITH",
  ]
}
