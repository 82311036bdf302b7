import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A reusable Resource is the same in every Object.
///
/// Only whether it is mandatory and has several instances is for the Object to say. Texts are compared as OMA's validator
/// does: without surrounding white space, descriptions without any.
enum ReusableResourceUnchanged: RelationRule {
  static let description = RuleDescription(
    id: "reusable-resource-unchanged", severity: .warning,
    purpose: "Reusable Resources have the Name, Operations, Type, range, Units and Description of Common.xml.",
    omaCodes: ["460", "461", "462", "463", "464", "465"], source: "OMNA registry, \"Reusable resources\"",
    explanation: RuleExplanation(
      why: """
        Programs handle a reusable Resource once for all Objects, by its ID. Also a narrower range is another Resource: \
        use one of the Object's own (0 to 2047), or register a new one.
        """,
      wrong: """
        <Item ID="5700">
          <Name>Temperature</Name>
          <Type>Float</Type>
          <Description>The last measured value.</Description>
        </Item>
        """,
      right: """
        <Item ID="5700">
          <Name>Sensor Value</Name>
          <Type>Float</Type>
          <Description>The last measured value.</Description>
        </Item>
        """))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    guard let common = view.references.common else { return }
    for located in view.files.lazy.flatMap(\.comparable) {
      for resource in located.definition.resources where resource.id.isReusable {
        guard let original = common[resource.id] else { continue }
        let subject = located.definition.subject(resource.id)
        let isUnderstood = !located.unclearResources.contains(resource.id)
        let differences = differences(resource, original).filter { isUnderstood || !["461", "462"].contains($0.code) }
        // With another name, type or operations it may as well be the ID that is wrong.
        let isMeant = differences.allSatisfy { ["463", "464", "465"].contains($0.code) }
        for difference in differences {
          findings.add(
            description, difference.message(resource, common.path), in: located.path, at: difference.offset,
            about: subject, omaCode: difference.code, fix: isMeant ? .content(difference.theirs) : nil)
        }
      }
    }
  }

  private static func differences(_ ours: ResourceDefinition, _ theirs: ResourceDefinition) -> [Difference] {
    var result: [Difference] = []
    func compare(_ code: String, _ element: String, _ offset: Int, _ ours: String, _ theirs: String) {
      if ours != theirs {
        result.append(Difference(code: code, element: element, offset: offset, ours: ours, theirs: theirs))
      }
    }
    compare("460", "Name", ours.offsets.name, ours.name, theirs.name)
    compare("461", "Operations", ours.offsets.operations, ours.operations.symbol, theirs.operations.symbol)
    compare("462", "Type", ours.offsets.type, ours.type?.name ?? "", theirs.type?.name ?? "")
    compare("463", "RangeEnumeration", ours.offsets.range, ours.range.text, theirs.range.text)
    compare("464", "Units", ours.offsets.units, ours.units, theirs.units)
    if !ours.summary.isEqualWithoutWhiteSpace(to: theirs.summary) {
      compare("465", "Description", ours.offsets.summary, ours.summary, theirs.summary)
    }
    return result
  }
}

/// What an Object says otherwise than the registry.
private struct Difference {
  var code: String
  var element: String
  var offset: Int
  var ours: String
  var theirs: String

  func message(_ resource: ResourceDefinition, _ path: String) -> RuleMessage {
    let isLong = element == "Description"
    let change =
      isLong ? "a Description that differs" : "the \(element) \(ours.quoted) where \(path) has \(theirs.quoted)"
    let wayOut = isLong ? "; write it as \(path) has it" : "; write that, or use an ID of the object's own"
    return "\(resource.inWords) is reusable, but has \(change)\(wayOut)"
  }
}
