import LwM2MGenerators
import LwM2MVocabulary
import LwM2MModel

/// The schema of one instance of an Object: `{"5700": 21.5}`.
struct ObjectSchema {
  /// The schema's own file.
  let fileName: String
  /// The Object, and the file that its definition came from.
  let member: ObjectSet.Member
  /// The keys of its Resources, in the order of the definition.
  let resourceKeys: [String]
  /// Whether those are names, not IDs.
  let hasNames: Bool

  /// The text of the schema.
  func bytes() -> [UInt8] {
    let resources = documentResources()
    var printer = JSONPrinter(expecting: 1024 + member.definition.resources.count * 512)
    printer.object { printer in
      printer.schemaHead(fileName: fileName, sourceName: member.fileName)
      printer.title(member.definition.name)
      printer.description([member.definition.summary])
      printer.member("type", "object")
      printer.object("properties") { printer in
        for resource in resources { resource.property(&printer) }
      }
      required(resources, &printer)
      printer.member("additionalProperties", false)
      definitions(resources, &printer)
    }
    printer.finish()
    return printer.bytes
  }

  /// The Resources that can be part of a document. Of several with the same ID the first counts.
  private func documentResources() -> [ResourceSchema] {
    let all = member.definition.resources
    var seen = Set<ResourceID>(minimumCapacity: all.count)
    var resources: [ResourceSchema] = []
    resources.reserveCapacity(all.count)
    for index in all.indices where seen.insert(all[index].id).inserted {
      guard all[index].isStored else { continue }
      resources.append(ResourceSchema(all, at: index, key: resourceKeys[index], isNamed: hasNames))
    }
    return resources
  }

  private func required(_ resources: [ResourceSchema], _ printer: inout JSONPrinter) {
    guard resources.contains(where: \.isRequired) else { return }
    printer.array("required") { printer in
      for resource in resources where resource.isRequired { printer.string(resource.key) }
    }
  }

  private func definitions(_ resources: [ResourceSchema], _ printer: inout JSONPrinter) {
    guard resources.contains(where: \.definition.isMultiple) else { return }
    printer.object("$defs") { printer in
      printer.instanceIDDefinition()
      for resource in resources where resource.definition.isMultiple { resource.instanceDefinition(&printer) }
    }
  }
}

extension JSONPrinter {
  /// The annotation `title`, unless it is empty.
  mutating func title(_ name: String) {
    guard !name.isEmpty else { return }
    member("title", name)
  }

  /// The annotation `description`: these paragraphs, without those that are empty.
  mutating func description(_ paragraphs: [String]) {
    guard !paragraphs.allSatisfy(JSONText.isBlank) else { return }
    key("description")
    self.paragraphs(paragraphs)
  }
}
