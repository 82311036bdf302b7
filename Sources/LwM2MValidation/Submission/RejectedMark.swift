import LwM2MRules

/// The marks of typography that the registry's tools refuse. They let others pass, such as single quotes and `…`.
enum RejectedMark: Unicode.Scalar, CaseIterable {
  case leftQuotes = "\u{201C}"
  case rightQuotes = "\u{201D}"
  case shortDash = "\u{2013}"
  case longDash = "\u{2014}"

  /// The first of them in a text.
  static func first(in text: String) -> Self? {
    guard text.hasByte(0xE2) else { return nil }
    return text.unicodeScalars.lazy.compactMap(Self.init(rawValue:)).first
  }

  /// What a keyboard has in its place.
  var plain: Character {
    switch self {
    case .leftQuotes, .rightQuotes: "\""
    case .shortDash, .longDash: "-"
    }
  }

  /// What puts a text right.
  static var fix: RuleFix {
    .replacing(allCases.map { (String($0.rawValue), String($0.plain)) })
  }

  /// Its number: `U+201C`.
  var codePoint: String { "U+" + String(rawValue.value, radix: 16, uppercase: true) }
}
