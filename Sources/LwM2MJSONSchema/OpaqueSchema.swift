import LwM2MModel

/// What restricts an Opaque: base64 text (RFC 4648, section 4) of so many bytes.
struct OpaqueSchema {
  private let ranges: [LengthRange]

  /// The restrictions that `constraint` means for bytes.
  init(_ constraint: ValueConstraint?) {
    if case .lengths(let intervals) = constraint {
      ranges = intervals.compactMap(LengthRange.init)
    } else {
      ranges = []
    }
  }

  /// Groups of four characters; the last one can be padded, and then its unused bits are zero (section 3.5).
  private static let pattern: StaticString =
    "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$"

  /// Writes the keywords.
  func keywords(_ printer: inout JSONPrinter) {
    printer.member("contentEncoding", "base64")
    printer.member("pattern", Self.pattern)
    if let only = ranges.first, ranges.count == 1 {
      Self.length(only, &printer)
    } else if !ranges.isEmpty {
      printer.array("anyOf") { printer in
        for range in ranges { printer.object { Self.length(range, &$0) } }
      }
    }
  }

  /// Writes the keywords for the text of so many bytes.
  ///
  /// The shortest and the longest texts each stand for three lengths, told apart by their padding; those lengths that
  /// are out of range are excluded.
  private static func length(_ bytes: LengthRange, _ printer: inout JSONPrinter) {
    let shortest = (bytes.lower + 2) / 3 * 4
    let longest = bytes.upper.map { ($0 + 2) / 3 * 4 }
    if shortest > 0 { printer.member("minLength", shortest) }
    if let longest { printer.member("maxLength", longest) }

    let tooShort = paddingBelow(bytes.lower)
    let tooLong = bytes.upper.flatMap(paddingAbove)
    // Where all texts are equally long, the padding alone tells.
    func bound(_ length: Int) -> Int? { shortest == longest ? nil : length }
    if let tooShort, let tooLong, let longest {
      printer.object("not") { printer in
        printer.array("anyOf") { printer in
          printer.object { $0.text(endingIn: tooShort, "maxLength", bound(shortest)) }
          printer.object { $0.text(endingIn: tooLong, "minLength", bound(longest)) }
        }
      }
    } else if let tooShort {
      printer.object("not") { $0.text(endingIn: tooShort, "maxLength", bound(shortest)) }
    } else if let tooLong, let longest {
      printer.object("not") { $0.text(endingIn: tooLong, "minLength", bound(longest)) }
    }
  }

  /// The ends of texts that are as long as that of `count` bytes, but stand for fewer.
  private static func paddingBelow(_ count: Int) -> StaticString? {
    guard count > 0 else { return nil }
    return switch count % 3 {
    case 2: "==$"
    case 0: "=$"
    default: nil
    }
  }

  /// The ends of texts that are as long as that of `count` bytes, but stand for more.
  private static func paddingAbove(_ count: Int) -> StaticString? {
    switch count % 3 {
    case 1: "[^=]=?$"
    case 2: "[^=]$"
    default: nil
    }
  }
}

extension JSONPrinter {
  fileprivate mutating func text(endingIn pattern: StaticString, _ bound: StaticString, _ length: Int?) {
    if let length { member(bound, length) }
    member("pattern", pattern)
  }
}
