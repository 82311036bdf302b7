/// Ways to spoil a definition so that there is one right answer.
enum FixableFault: CaseIterable {
  case hyphens
  case wordTo
  case longURN
  case wrongLabel
  case lowerCase
  case paddedValues
  case reversedElements
  case typographicMarks
  case carriageReturns
  case noFinalLineFeed
  case knownMistakenUnits
  case utf16

  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The text with the fault wherever that is possible.
  func spoil(_ text: String) -> String {
    switch self {
    case .hyphens: text.replacing(/<RangeEnumeration>(\d+)\.\.(\d+)</) { "<RangeEnumeration>\($0.1)-\($0.2)<" }
    case .wordTo: text.replacing(/<RangeEnumeration>(\d+)\.\.(\d+)</) { "<RangeEnumeration>\($0.1) to \($0.2)<" }
    case .longURN: text.replacing(/(urn:oma:lwm2m:[a-z]+:\d+)<\/ObjectURN>/) { "\($0.1):1.0</ObjectURN>" }
    case .wrongLabel: text.replacing(/urn:oma:lwm2m:(oma|ext):/, with: "urn:oma:lwm2m:x:")
    case .lowerCase, .utf16:
      text.replacing("<Operations>RW<", with: "<Operations>rw<").replacing("<Type>String<", with: "<Type>string<")
    case .paddedValues: text.replacing("<Mandatory>Optional<", with: "<Mandatory> Optional\n<")
    case .reversedElements:
      text.replacing(/(<Units>[^<]*<\/Units>)(\s*)(<Description>[^<]*<\/Description>)/) { "\($0.3)\($0.2)\($0.1)" }
    case .typographicMarks: text.replacing(/<Description>([A-Z])/) { "<Description>\u{201C}\u{2013}\($0.1)\u{201D}" }
    case .carriageReturns: text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    case .noFinalLineFeed: String(text.reversed().drop { $0.isWhitespace }.reversed())
    case .knownMistakenUnits:
      text.replacing("<Units>Cel<", with: "<Units>Celsius<").replacing("<Units>B<", with: "<Units>bytes<")
    }
  }

  /// The file with this text.
  func bytes(_ text: String) -> [UInt8] {
    guard self == .utf16 else { return Array(text.utf8) }
    let named = text.replacing(/encoding="[^"]*"/, with: "encoding=\"UTF-16\"")
    return [0xFF, 0xFE] + named.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
