import LwM2MModel

/// What restricts a String: its length, or the texts to choose from.
struct TextSchema {
  private let constraint: ValueConstraint

  /// The restrictions that `constraint` means for a text.
  init(_ constraint: ValueConstraint?) {
    self.constraint = constraint ?? .any
  }

  /// Writes the keywords.
  func keywords(_ printer: inout JSONPrinter) {
    switch constraint {
    case .any, .numbers:
      break
    case .texts(let texts):
      printer.array("enum") { printer in
        for text in texts { printer.string(text) }
      }
    case .lengths(let intervals):
      LengthRange.write(Self.characters(intervals.compactMap(LengthRange.init)), &printer)
    }
  }

  /// The lengths in characters that texts of these lengths in bytes can have, in ascending order.
  ///
  /// A definition counts the bytes of the text in UTF-8, a schema its characters, of which each takes one byte to
  /// four. So every right text satisfies the schema, but not every text that does is short enough.
  private static func characters(_ bytes: [LengthRange]) -> [LengthRange] {
    var merged: [LengthRange] = []
    for range in bytes {
      let characters = LengthRange(lower: (range.lower + 3) / 4, upper: range.upper)
      if let last = merged.last, last.isAdjacent(to: characters) {
        merged[merged.count - 1] = last.union(characters)
      } else {
        merged.append(characters)
      }
    }
    return merged
  }
}
