public import LwM2MModel

/// A unit that `Units` may name: one of SenML, by its symbol.
///
/// Source: IANA's registry of SenML units (RFC 8428, RFC 8798), and OMA's own addition `Ws`. Symbols are case-sensitive.
public struct Unit: Hashable, Sendable {
  /// The symbol, as `Units` has it: `Cel`.
  public let symbol: String
  /// What it stands for: `degree Celsius (temperature)`.
  public let meaning: String
  /// Whether SenML recommends it; `%` and `deg` are there for the sake of old devices.
  public let isRecommended: Bool
  /// How to convert to the primary unit, `nil` for a primary unit itself.
  public let conversion: Conversion?

  /// From a secondary unit to its primary one: `x` × `numerator` ÷ `denominator` + `offset`.
  ///
  /// A fraction, since 1 ÷ 3600 is no decimal number.
  public struct Conversion: Hashable, Sendable {
    /// The symbol of the primary unit.
    public let primarySymbol: String
    /// What a value is multiplied by.
    public let numerator: ExactDecimal
    /// What it is divided by then.
    public let denominator: ExactDecimal
    /// What is added then; not 0 for `dBm` alone.
    public let offset: ExactDecimal
  }

  /// The unit of this symbol, `nil` when there is none.
  public init?(_ symbol: String) {
    guard let unit = UnitTable.bySymbol[symbol] else { return nil }
    self = unit
  }

  init(symbol: String, meaning: String, isRecommended: Bool, conversion: Conversion?) {
    self.symbol = symbol
    self.meaning = meaning
    self.isRecommended = isRecommended
    self.conversion = conversion
  }

  /// Every unit: the primary ones, the secondary ones, OMA's.
  public static let all: [Unit] = UnitTable.all

  /// Whether `symbol` is a unit. Nothing is not.
  public static func isKnown(_ symbol: String) -> Bool {
    UnitTable.symbols.contains(symbol[...])
  }

  /// The unit that it is a multiple of; itself where it is primary.
  public var primary: Unit {
    conversion.flatMap { Unit($0.primarySymbol) } ?? self
  }

  /// The same quantity in the primary unit.
  public func primaryValue(of value: Double) -> Double {
    guard let conversion else { return value }
    return value * Double(conversion.numerator) / Double(conversion.denominator) + Double(conversion.offset)
  }
}
