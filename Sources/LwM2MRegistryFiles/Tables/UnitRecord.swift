/// A unit that a registry adds to those of SenML, as its `LWM2M_senml_units.xml` lists it.
public struct UnitRecord: Sendable, Equatable {
  /// `value`: the symbol, in the case that counts.
  public var symbol: SourcedText
  /// `description`: what it measures.
  public var summary: SourcedText
  /// `note`: how it came into the list.
  public var note: SourcedText
  /// The attribute `date`: when it came into the list.
  public var date: String

  /// A unit from its parts.
  public init(
    symbol: SourcedText, summary: SourcedText = SourcedText(), note: SourcedText = SourcedText(), date: String = ""
  ) {
    self.symbol = symbol
    self.summary = summary
    self.note = note
    self.date = date
  }
}
