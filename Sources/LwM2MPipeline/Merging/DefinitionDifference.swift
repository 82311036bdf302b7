package import LwM2MModel
import LwM2MVocabulary

/// What sets two definitions of the same version of an Object apart.
package enum DefinitionDifference: Equatable {
  /// They mean different things; the words say what differs first.
  case meaning(String)
  /// They mean the same and are described in other words.
  case description(String)

  /// The first difference, that in meaning before that in words; `nil` when both say the same.
  ///
  /// The schema that a file names and the two ways to write the version 1.0 are not part of what a definition says.
  package init?(_ left: ObjectDefinition, _ right: ObjectDefinition) {
    if let difference = Self.difference(in: Self.meaning(of:), left, right, resource: Self.meaning(of:)) {
      self = .meaning(difference)
    } else if let difference = Self.difference(in: Self.words(of:), left, right, resource: Self.words(of:)) {
      self = .description(difference)
    } else {
      return nil
    }
  }

  private typealias Facts = [(name: String, value: String)]

  private static func difference(
    in facts: (ObjectDefinition) -> Facts, _ left: ObjectDefinition, _ right: ObjectDefinition,
    resource resourceFacts: (ResourceDefinition) -> Facts
  ) -> String? {
    if let difference = firstDifference(facts(left), facts(right)) { return difference }
    for (here, there) in zip(left.resources, right.resources) {
      if here.id != there.id { return "its resource \(here.id) stands where the other has \(there.id)" }
      if let difference = firstDifference(resourceFacts(here), resourceFacts(there)) {
        return "resource \(here.id): " + difference
      }
    }
    let (longer, shorter) = (left.resources.count, right.resources.count)
    if longer > shorter { return "its resource \(left.resources[shorter].id) is missing in the other" }
    if longer < shorter { return "resource \(right.resources[longer].id) of the other is missing in it" }
    return nil
  }

  private static func firstDifference(_ left: Facts, _ right: Facts) -> String? {
    for (here, there) in zip(left, right) where here.value != there.value {
      return "\(here.name) is \(quoted(here.value)) here and \(quoted(there.value)) there"
    }
    return nil
  }

  /// What generated code or a device could tell apart.
  private static func meaning(of object: ObjectDefinition) -> Facts {
    [
      ("Name", object.name),
      ("ObjectURN", object.urn.value.map { "\($0.label.text):\($0.objectID)" } ?? object.urn.text),
      ("LWM2MVersion", object.lwm2mVersion.description),
      ("MultipleInstances", object.isMultiple ? "Multiple" : "Single"),
      ("Mandatory", object.isMandatory ? "Mandatory" : "Optional"),
    ]
  }

  private static func meaning(of resource: ResourceDefinition) -> Facts {
    [
      ("Name", resource.name),
      ("Operations", resource.operations.symbol),
      ("MultipleInstances", resource.isMultiple ? "Multiple" : "Single"),
      ("Mandatory", resource.isMandatory ? "Mandatory" : "Optional"),
      ("Type", resource.type?.name ?? ""),
      ("RangeEnumeration", resource.range.text),
      ("Units", resource.units),
      ("its list of codes", resource.namedValues.map { "\($0.value): \($0.name)" }.joined(separator: ", ")),
    ]
  }

  private static func words(of object: ObjectDefinition) -> Facts {
    [("Description1", object.summary), ("Description2", object.details)]
  }

  private static func words(of resource: ResourceDefinition) -> Facts {
    [("Description", resource.summary)]
  }

  /// A value in a message: short, and visible when it is empty.
  private static func quoted(_ value: String) -> String {
    let shown = value.count > 40 ? value.prefix(40) + "…" : value[...]
    return "'\(shown)'"
  }
}
