public import LwM2MModel

/// A Resource that several Objects share, as a registry's `Common.xml` defines it.
///
/// Whether it is mandatory, and whether it has multiple instances, is for each Object to say: in `definition` both are `false`.
public struct ReusableResource: Sendable, Equatable {
  /// What it is.
  public var definition: ResourceDefinition
  /// `Submitter`: who registered it.
  public var submitter: SourcedText
  /// `TS`: the address of its specification.
  public var specification: SourcedText
  /// `TSLink`: 1 when that address is shown, 0 when it is not.
  public var isSpecificationShown: SourcedText

  /// A reusable Resource from its parts.
  public init(
    definition: ResourceDefinition, submitter: SourcedText = SourcedText(), specification: SourcedText = SourcedText(),
    isSpecificationShown: SourcedText = SourcedText()
  ) {
    self.definition = definition
    self.submitter = submitter
    self.specification = specification
    self.isSpecificationShown = isSpecificationShown
  }
}
