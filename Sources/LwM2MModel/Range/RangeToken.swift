/// A piece of a `RangeEnumeration` text.
enum RangeToken: Equatable {
  /// A number without its sign; powers such as `2^32-1` are worked out.
  case number(ExactDecimal, isHexadecimal: Bool)
  /// Letters: a unit, `to`, `or`, `max`. The slice of the text.
  case word(Range<Int>)
  /// `-`, `–`, `−` and the like: a sign or a separator, as the parser decides.
  case dash
  /// `..`, `...`, `…`: the separator of ranges.
  case ellipsis
  /// `~`.
  case tilde
  /// `:`.
  case colon
  /// `,` `;` `|` `/` `&`: a separator of lists.
  case separator
  /// The end of a line, which separates the parts of a list unless something else does.
  case lineEnd
  /// `(` or `[`.
  case open
  /// `)` or `]`.
  case close
  /// `{`.
  case openSet
  /// `}`.
  case closeSet
  /// `<`.
  case less
  /// `<=`, `≤`.
  case lessOrEqual
  /// `>`.
  case greater
  /// `>=`, `≥`.
  case greaterOrEqual
  /// `±`, `+/-`.
  case plusMinus
  /// `+`, a sign without effect.
  case plus
  /// `∞` or `*`: no bound.
  case unbounded
  /// A full stop.
  case fullStop
}
