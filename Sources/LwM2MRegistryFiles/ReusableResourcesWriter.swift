import LwM2MVocabulary
import LwM2MModel

/// Writes a registry's reusable Resources, `Common.xml`, one by one.
///
/// The file is `head`, the Resources, and `tail`: UTF-8, indented with tabs, ending with a line feed.
public enum ReusableResourcesWriter {
  /// What stands before the Resources.
  public static var head: [UInt8] {
    TableText.head(
      "LWM2M", schema: "http://www.openmobilealliance.org/tech/profiles/reusable_resources_v1_0.xsd")
      + Array("\t<Object ObjectType=\"CommonResources\">\n\t\t<Resources>\n".utf8)
  }

  /// What stands behind the Resources.
  public static var tail: [UInt8] { Array("\t\t</Resources>\n\t</Object>\n</LWM2M>\n".utf8) }

  /// A Resource.
  public static func bytes(of resource: ReusableResource) -> [UInt8] {
    let definition = resource.definition
    var output = XMLOutput(depth: 3)
    output.element("Item", [("ID", definition.id.description)]) { output in
      output.leaf("Name", definition.name)
      output.leaf("Operations", definition.operations.symbol)
      output.leaf("Type", definition.type?.name ?? "")
      output.leaf("RangeEnumeration", definition.range.text)
      output.leaf("Units", definition.units)
      output.leaf("Submitter", resource.submitter.text)
      output.leaf("Description", definition.summary)
      output.leaf("TS", resource.specification.text)
      output.leaf("TSLink", resource.isSpecificationShown.text)
    }
    return output.bytes
  }
}
