/// Regular expressions for decimal numbers without leading zeros, in the part of the syntax that all dialects share.
enum DecimalPattern {
  /// 0 to 65534: an instance's number.
  static let below65535 = small + "|6553[0-4]"
  /// 0 to 65535: a number in an Object Link, where 65535 stands for none.
  static let upTo65535 = small + "|6553[0-5]"

  /// 0 to 65529.
  private static let small = "0|[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]"
}
