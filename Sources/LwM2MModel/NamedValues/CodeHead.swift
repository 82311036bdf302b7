/// Where a text names a code: the `0:` of `0: off`, the `(1)` of `on (1)`.
struct CodeHead {
  /// How the code and its name are held together. A list keeps to one style.
  enum Style: CaseIterable {
    /// `0: off`
    case colon
    /// `0 = off`
    case equals
    /// `0 - off`
    case dash
    /// `0. off`, at the start of a line.
    case fullStop
    /// `0) off`
    case parenthesis
    /// `(0) off`, `[0] off`
    case bracketed
    /// `0`, a tab, `off`: a row of a table.
    case tab
    /// `0 for off`, `0 means off`
    case word
    /// `0 (off)`
    case followed
    /// `off (0)`
    case preceded
  }

  /// The code.
  var code: Int64
  /// The last of several codes: 203 in `5-203: reserved`; otherwise the code itself.
  var lastCode: Int64
  /// How its name is attached.
  var style: Style
  /// Where the code begins, with its bracket or quotation mark.
  var start: Int
  /// Where the name begins; for `preceded`, what follows.
  var labelStart: Int
  /// Whether nothing but blanks and bullets stands before it on its line.
  var isAtLineStart: Bool

  /// Whether it stands for several codes.
  var isRange: Bool { lastCode != code }
}
