/// One part of a range text: `0..100`, `99`, `>= 0`.
struct RangeItem {
  /// The smallest number, `nil` when there is no bound.
  var lower: ExactDecimal?
  /// The largest number, `nil` when there is no bound.
  var upper: ExactDecimal?
  /// Whether `lower` itself is not allowed: `> 0`.
  var excludesLower = false
  /// Whether `upper` itself is not allowed: `< 100`.
  var excludesUpper = false
  /// Whether it is written as one number, which a length can be and a lone value hardly.
  var isSingle = false

  /// One number.
  static func single(_ value: ExactDecimal) -> Self {
    Self(lower: value, upper: value, isSingle: true)
  }
}

/// A range text as it is written, before its type gives it a meaning.
struct RangeList {
  /// The parts, in the order of the text.
  var items: [RangeItem] = []
  /// The unit of them all.
  var unit: RangeUnit?
  /// Whether a range is written from the larger to the smaller number.
  var isReversed = false
  /// Whether a range is written with something other than dots: `0-255`, `0 to 10`.
  var hasOtherSeparator = false
  /// Whether a number is written in hexadecimal, as a length never is.
  var hasHexadecimal = false
}
