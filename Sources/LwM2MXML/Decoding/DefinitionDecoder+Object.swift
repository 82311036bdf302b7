import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

extension DefinitionDecoder {
  /// Decodes an `Object` element.
  mutating func decodeObject(_ object: Int, in tree: Tree) {
    let parts = Parts(of: object, in: tree)
    isRefused = false
    subject = Diagnostic.Subject()
    let lwm2mVersion = version(parts[.lwm2mVersion], in: tree)
    let declaredVersion = version(parts[.objectVersion], in: tree)
    let urn = text(parts[.objectURN], in: tree)
    let id = objectID(parts[.objectID], of: object, urn: urn, in: tree)
    subject = Diagnostic.Subject(objectID: id, version: declaredVersion?.value ?? .v1_0)
    let isMultiple = multiple(parts[.multipleInstances], of: object, in: tree)
    let isMandatory = mandatory(parts[.mandatory], of: object, in: tree)
    let resources = decodeResources(of: object, in: tree)
    let definition = ObjectDefinition(
      name: text(parts[.name], in: tree), summary: text(parts[.description1], in: tree), objectID: id ?? .reserved,
      urn: Written(text: urn, value: ObjectURN(urn)), declaredLwM2MVersion: lwm2mVersion,
      declaredVersion: declaredVersion, isMultiple: isMultiple ?? false, isMandatory: isMandatory ?? false,
      resources: resources, details: text(parts[.description2], in: tree), objectType: objectType(of: object),
      schemaLocation: schemaLocation, offsets: offsets(of: object, parts, in: tree))
    if isRefused {
      refused.append(RefusedDefinition(definition: definition, hasID: id != nil))
    } else {
      definitions.append(definition)
    }
  }

  private func objectType(of object: Int) -> String {
    document.attribute(.objectType, of: object).map(document.value(of:)) ?? "MODefinition"
  }

  private mutating func objectID(_ node: Int?, of object: Int, urn: String, in tree: Tree) -> ObjectID? {
    guard let node else {
      missing("ObjectID", of: object, in: tree)
      return nil
    }
    let written = tree.trimmed(node)
    if written.isEmpty, urn.isEmpty {
      refuse(
        ReadingRules.unassignedObjectID, at: node,
        "the Object has no ID yet: ObjectID and ObjectURN are empty; `lwm2m-registry assign` gives it one")
      return nil
    }
    guard let id = written.plainIdentifier ?? WrittenValues.identifier(written) else {
      refuse(
        ReadingRules.invalidID, at: node,
        "ObjectID \(String(decoding: written, as: UTF8.self).quoted) is not a number from 0 to 65535")
      return nil
    }
    return ObjectID(rawValue: id)
  }

  /// The Items, wherever they stand below the Object: also those directly in it, after a `Resources` that was closed too early.
  private mutating func decodeResources(of object: Int, in tree: Tree) -> [ResourceDefinition] {
    var resources: [ResourceDefinition] = []
    var child = Int(tree.nodes[object].firstChild)
    while child >= 0 {
      let node = tree.nodes[child]
      if !node.flags.contains(.isForeign) {
        if node.element == .item {
          if let resource = decodeItem(child, in: tree) { resources.append(resource) }
        } else if node.element == .resources {
          decodeItems(in: child, tree, to: &resources)
        }
      }
      child = Int(node.nextSibling)
    }
    return resources
  }

  private mutating func decodeItems(in parent: Int, _ tree: Tree, to resources: inout [ResourceDefinition]) {
    var child = Int(tree.nodes[parent].firstChild)
    while child >= 0 {
      let node = tree.nodes[child]
      if node.element == .item, !node.flags.contains(.isForeign) {
        if let resource = decodeItem(child, in: tree) { resources.append(resource) }
      }
      child = Int(node.nextSibling)
    }
  }

  private func version(_ node: Int?, in tree: Tree) -> Written<ObjectVersion>? {
    let written = text(node, in: tree)
    return written.isEmpty ? nil : Written(text: written, value: ObjectVersion(written))
  }

  private func offsets(of object: Int, _ parts: Parts, in tree: Tree) -> ObjectDefinition.Offsets {
    func offset(_ element: SourceElement) -> Int { Int(tree.nodes[parts[element] ?? object].start) }
    var offsets = ObjectDefinition.Offsets()
    offsets.object = Int(tree.nodes[object].start)
    offsets.name = offset(.name)
    offsets.summary = offset(.description1)
    offsets.objectID = offset(.objectID)
    offsets.urn = offset(.objectURN)
    offsets.lwm2mVersion = offset(.lwm2mVersion)
    offsets.version = offset(.objectVersion)
    offsets.isMultiple = offset(.multipleInstances)
    offsets.isMandatory = offset(.mandatory)
    offsets.resources = offset(.resources)
    offsets.details = offset(.description2)
    return offsets
  }
}
