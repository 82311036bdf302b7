public import LwM2MVocabulary
public import LwM2MDiagnostics
public import LwM2MModel

/// A Resource ID that was given up and came back with another meaning: whoever knows the old version takes it for what it
/// was.
public struct ReusedID: Sendable {
  /// What is known of the rule.
  public static let description = RuleDescription(
    id: "fresh-resource-ids", severity: .warning,
    purpose: "The ID of a Resource that was removed is not given to another one in a later version.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        Programs that know the old version take the value for what it was. Resource IDs are not scarce.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Humidity</Name></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"></Item>
        <!-- 10241-1_2.xml -->
        <ObjectVersion>1.2</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Pressure</Name></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Humidity</Name></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"></Item>
        <!-- 10241-1_2.xml -->
        <ObjectVersion>1.2</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="2"><Name>Pressure</Name></Item>
        """))

  /// The Resource as it was.
  public let old: ResourceDefinition
  /// The last version that had it.
  public let oldVersion: ObjectVersion
  /// The Resource as it is.
  public let new: ResourceDefinition
  /// The version that it came back in.
  public let home: FiledDefinition

  /// What is wrong, in words.
  public var message: String {
    "\(new.inWords) has the ID of \(old.name.quoted), which was given up after version \(oldVersion); give it an ID of its own"
  }

  /// Those of an Object, whose versions are in order.
  static func all(in versions: [FiledDefinition]) -> [ReusedID] {
    var lastKnown: [ResourceID: (resource: ResourceDefinition, version: Int)] = [:]
    var result: [ReusedID] = []
    for (number, version) in versions.enumerated() {
      for resource in version.definition.resources {
        if let known = lastKnown[resource.id], known.version < number - 1,
          StableNames.letters(known.resource.name) != StableNames.letters(resource.name)
        {
          result.append(
            ReusedID(
              old: known.resource, oldVersion: versions[known.version].definition.version, new: resource, home: version)
          )
        }
        lastKnown[resource.id] = (resource, number)
      }
    }
    return result
  }
}
