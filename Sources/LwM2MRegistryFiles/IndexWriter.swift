/// Writes a registry's index, `DDF.xml`, entry by entry: it can be long.
///
/// The file is `head`, the entries, and `tail`: UTF-8, indented with tabs, ending with a line feed.
public enum IndexWriter {
  /// What stands before the entries.
  public static var head: [UInt8] {
    TableText.head(
      "DDFList", schema: "http://www.openmobilealliance.org/tech/profiles/DDF1.xsd")
  }

  /// What stands behind the entries.
  public static var tail: [UInt8] { Array("</DDFList>\n".utf8) }

  /// An entry.
  public static func bytes(of entry: IndexEntry) -> [UInt8] {
    var output = XMLOutput(depth: 1)
    output.element("Item") { output in
      for element in entry.elements { output.leaf(element.field.name, element.content.text) }
    }
    return output.bytes
  }
}

extension IndexEntry.Field {
  fileprivate var name: StaticString {
    switch self {
    case .objectID: "ObjectID"
    case .urn: "URN"
    case .name: "Name"
    case .description: "Description"
    case .owner: "Owner"
    case .source: "Source"
    case .version: "Ver"
    case .path: "DDF"
    case .vorto: "Vorto"
    case .isPublished: "DDFLink"
    case .specification: "TS"
    case .isSpecificationShown: "TSLink"
    case .license: "LicenseType"
    }
  }
}

/// What the tables of a registry begin with.
enum TableText {
  static func head(_ root: String, schema: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="\(schema)">

      """.utf8)
  }
}
