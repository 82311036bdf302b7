/// The head of a CBOR data item (RFC 8949, section 3): what it is, and a number that says which or how long.
struct CBORHead {
  /// The major types (section 3.1).
  enum Kind: UInt8 {
    case unsigned
    case negative
    case bytes
    case text
    case array
    case map
    case tag
    case simple
  }

  var kind: Kind
  /// The low five bits of the first byte: how the number is written.
  var info: UInt8
  /// The number. For `negative`, the value is −1 − `argument`.
  var argument: UInt64

  /// Whether bytes, text, an array or a map goes up to a break (section 3.2).
  var isIndefinite: Bool { info == 31 }
  /// Whether it is the break.
  var isBreak: Bool { kind == .simple && info == 31 }
}
