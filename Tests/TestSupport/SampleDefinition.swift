/// A definition for tests, valid by OMA's schema unless a part is changed.
public struct SampleDefinition: Sendable {
  /// `ObjectID`.
  public var id = 10241
  /// `Name`.
  public var name = "Sample"
  /// `ObjectVersion`.
  public var version = "1.0"
  /// `Description1`.
  public var summary = "A sample."
  /// `RangeEnumeration` of its only Resource.
  public var range = "0..100"
  /// `Type` of its only Resource.
  public var type = "Integer"
  /// `Description` of its only Resource.
  public var resourceSummary = "A level."

  /// A definition.
  public init(
    id: Int = 10241, name: String = "Sample", version: String = "1.0", summary: String = "A sample.",
    range: String = "0..100", type: String = "Integer", resourceSummary: String = "A level."
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.summary = summary
    self.range = range
    self.type = type
    self.resourceSummary = resourceSummary
  }

  /// The definition file.
  public var xml: String {
    let label = id < 1024 ? "oma" : id <= 10240 ? "ext" : "x"
    let urn = "urn:oma:lwm2m:\(label):\(id)" + (version == "1.0" ? "" : ":\(version)")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd">
        <Object ObjectType="MODefinition">
          <Name>\(name)</Name>
          <Description1>\(summary)</Description1>
          <ObjectID>\(id)</ObjectID>
          <ObjectURN>\(urn)</ObjectURN>
          <LWM2MVersion>1.0</LWM2MVersion>
          <ObjectVersion>\(version)</ObjectVersion>
          <MultipleInstances>Multiple</MultipleInstances>
          <Mandatory>Optional</Mandatory>
          <Resources>
            <Item ID="1">
              <Name>Level</Name>
              <Operations>R</Operations>
              <MultipleInstances>Single</MultipleInstances>
              <Mandatory>Mandatory</Mandatory>
              <Type>\(type)</Type>
              <RangeEnumeration>\(range)</RangeEnumeration>
              <Units></Units>
              <Description>\(resourceSummary)</Description>
            </Item>
          </Resources>
          <Description2></Description2>
        </Object>
      </LWM2M>

      """
  }
}
