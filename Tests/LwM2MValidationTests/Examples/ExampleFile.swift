import Foundation

/// The files that the example of a rule stands for: the elements that it names, in a definition, a `Common.xml` or a `DDF.xml`
/// that nothing else is wrong with.
struct ExampleFile {
  /// The file's name.
  var name: String
  /// Its content.
  var text: String

  /// The files of an example: one called `defaultName`, unless comments name others.
  static func files(_ example: String, defaultName: String) -> [ExampleFile] {
    let marker = /<!-- ([A-Za-z0-9._\/-]+\.xml) -->\n?/
    let names = example.matches(of: marker).map { String($0.1) }
    guard !names.isEmpty else { return [ExampleFile(name: defaultName, text: expanded(example, defaultName))] }
    let parts = example.split(separator: marker, omittingEmptySubsequences: false).dropFirst()
    return zip(names, parts).map { ExampleFile(name: $0, text: expanded(String($1), $0)) }
  }

  private static func expanded(_ example: String, _ name: String) -> String {
    let example = example.trimmingCharacters(in: .whitespacesAndNewlines)
    if example.hasPrefix("<?xml") || example.hasPrefix("<LWM2M>") || example.hasPrefix("<LWM2M ")
      || example.hasPrefix("<DDFList")
    {
      return example + "\n"
    }
    let elements = Element.all(in: example)
    switch name {
    case "Common.xml": return common(elements)
    case "DDF.xml": return index(elements)
    default: return definition(elements)
    }
  }

  // MARK: - Kinds of files

  private static let itemElements = ["Operations", "Type", "RangeEnumeration", "Units", "Description"]

  private static let item = Element.all(
    in: """
      <Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>
      <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>
      <Description>A level.</Description>
      """)

  private static let object = Element.all(
    in: """
      <Name>Sample</Name><Description1>A sample.</Description1><ObjectID>10241</ObjectID>
      <ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN><LWM2MVersion>1.1</LWM2MVersion><ObjectVersion>1.0</ObjectVersion>
      <MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory><Resources></Resources>
      <Description2></Description2>
      """)

  private static let reusable = Element.all(
    in: """
      <Name>Sensor Value</Name><Operations>R</Operations><Type>Float</Type><RangeEnumeration></RangeEnumeration>
      <Units></Units><Submitter>Example</Submitter><Description>The last measured value.</Description><TS></TS>
      <TSLink>0</TSLink>
      """)

  private static let entry = Element.all(
    in: """
      <ObjectID>10241</ObjectID><URN>urn:oma:lwm2m:x:10241</URN><Name>Sample</Name><Description>A sample.</Description>
      <Owner>Example</Owner><Source>2</Source><Ver>1.0</Ver><DDF>10241.xml</DDF><Vorto></Vorto><DDFLink>1</DDFLink>
      <TS></TS><TSLink>0</TSLink>
      """)

  private static func definition(_ elements: [Element]) -> String {
    let ofItem = elements.filter { itemElements.contains($0.name) }
    let items = elements.filter { $0.name == "Item" }
    let ofObject = elements.filter { $0.name != "Item" && !itemElements.contains($0.name) }
    let oneItem = Element(name: "Item", tag: "<Item ID=\"0\">", content: ofItem.map(\.text).joined())
    let resources = (items.isEmpty ? [oneItem] : items).map { $0.filledUp(from: item).text }.joined(separator: "\n")
    var parts = Element(name: "Object", tag: "", content: ofObject.map(\.text).joined()).filledUp(from: object).children
    if !ofObject.contains(where: { $0.name == "Resources" }) {
      for index in parts.indices where parts[index].name == "Resources" { parts[index].content = "\n\(resources)\n" }
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <LWM2M xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd">
      <Object ObjectType="MODefinition">
      \(parts.map(\.text).joined(separator: "\n"))
      </Object>
      </LWM2M>

      """
  }

  private static func common(_ elements: [Element]) -> String {
    let items = elements.flatMap { $0.name == "Resources" ? $0.children : [$0] }.map {
      $0.filledUp(from: reusable).text
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <LWM2M><Object ObjectType="CommonResources"><Resources>
      \(items.joined(separator: "\n"))
      </Resources></Object></LWM2M>

      """
  }

  private static func index(_ elements: [Element]) -> String {
    let entries = elements.map { $0.filledUp(from: entry).text }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <DDFList>
      \(entries.joined(separator: "\n"))
      </DDFList>

      """
  }
}

/// An element of an example.
struct Element {
  var name: String
  /// The start tag.
  var tag: String
  var content: String
  /// What follows on its line: a comment.
  var tail = ""

  var text: String { "\(tag)\(content)</\(name)>\(tail)" }

  var children: [Element] { Self.all(in: content) }

  /// The elements that stand in `text` side by side.
  static func all(in text: String) -> [Element] {
    var elements: [Element] = []
    var rest = text[...]
    while let start = rest.firstMatch(of: /<([A-Za-z0-9]+)([^>]*)>/) {
      let name = String(start.1)
      // The same name may stand inside once more; the examples are small enough to count.
      var depth = 1
      var end = start.range.upperBound
      let tags = try? Regex("</?\(name)[ >]")
      while depth > 0, let tags, let tag = rest[end...].firstMatch(of: tags) {
        depth += rest[tag.range].hasPrefix("</") ? -1 : 1
        end = tag.range.upperBound
      }
      guard depth == 0 else { break }
      let content = rest[start.range.upperBound..<end].dropLast("</\(name)>".count)
      let tail = rest[end...].prefixMatch(of: /\s?<!--.*?-->/).map { String($0.output) } ?? ""
      elements.append(Element(name: name, tag: String(rest[start.range]), content: String(content), tail: tail))
      rest = rest[end...]
    }
    return elements
  }

  /// The element with the children of `others` that it lacks, in their order; an element that has them all stays as it is.
  func filledUp(from others: [Element]) -> Element {
    let own = children
    if others.allSatisfy({ other in own.contains { $0.name == other.name } }) { return self }
    var merged = others.map { other in own.first { $0.name == other.name } ?? other }
    merged += own.filter { child in !others.contains { $0.name == child.name } }
    var result = self
    result.content = merged.map(\.text).joined(separator: "\n")
    return result
  }
}
