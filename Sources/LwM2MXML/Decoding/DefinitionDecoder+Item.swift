import LwM2M
import LwM2MDiagnostics
import LwM2MModel

extension DefinitionDecoder {
  /// Decodes an `Item` element; `nil` when it has no ID. What else has no clear meaning is left at what nothing more is
  /// to be said of, since the definition is refused anyway.
  mutating func decodeItem(_ item: Int, in tree: Tree) -> ResourceDefinition? {
    subject.resourceID = nil
    defer { subject.resourceID = nil }
    let parts = Parts(of: item, in: tree)
    let id = resourceID(of: item, in: tree)
    subject.resourceID = id
    let operations = operations(parts[.operations], of: item, in: tree)
    let isMultiple = multiple(parts[.multipleInstances], of: item, in: tree)
    let isMandatory = mandatory(parts[.mandatory], of: item, in: tree)
    let type = type(parts[.type], in: tree)
    guard let id else { return nil }

    var resource = resource(
      id, operations ?? (type == .some(nil) ? .execute : .read), type ?? .opaque, item, parts, in: tree)
    if type == nil { resource.range.value = .any }
    resource.isMultiple = isMultiple ?? false
    resource.isMandatory = isMandatory ?? false
    return resource
  }

  /// A Resource from what is settled of it, and its texts; single and optional.
  func resource(
    _ id: ResourceID, _ operations: Operations, _ type: ResourceType?, _ item: Int, _ parts: Parts, in tree: Tree
  ) -> ResourceDefinition {
    let rangeText = text(parts[.rangeEnumeration], in: tree)
    let constraint = rangeText.isEmpty ? ValueConstraint.any : ValueConstraint(rangeText, type: type)
    let summary = text(parts[.description], in: tree)
    return ResourceDefinition(
      id: id, name: text(parts[.name], in: tree), operations: operations, type: type,
      range: Written(text: rangeText, value: constraint), units: text(parts[.units], in: tree), summary: summary,
      namedValues: NamedValue.list(range: rangeText, summary: summary, type: type, constraint: constraint),
      offsets: offsets(of: item, parts, in: tree))
  }

  /// The attribute `ID`; `nil` when there is none that is a number, which is said.
  mutating func resourceID(of item: Int, in tree: Tree) -> ResourceID? {
    guard let attribute = document.attribute(.id, of: item) else {
      if !tree.nodes[item].flags.contains(.isDamaged) {
        refuse(ReadingRules.missingValue, at: item, "the attribute 'ID' of 'Item' is missing; write <Item ID=\"...\">")
      }
      isRefused = true
      return nil
    }
    let start = Int(attribute.valueStart)
    let written = UnsafeBufferPointer(rebasing: tree.bytes[start..<start + Int(attribute.valueCount)])
    if let id = written.plainIdentifier { return ResourceID(rawValue: id) }
    guard let id = WrittenValues.identifier(written) else {
      refuse(
        ReadingRules.invalidID, at: item,
        "the ID \(String(decoding: written, as: UTF8.self).quoted) of 'Item' is not a number from 0 to 65535")
      return nil
    }
    return ResourceID(rawValue: id)
  }

  private func offsets(of item: Int, _ parts: Parts, in tree: Tree) -> ResourceDefinition.Offsets {
    func offset(_ element: SourceElement) -> Int { Int(tree.nodes[parts[element] ?? item].start) }
    var offsets = ResourceDefinition.Offsets()
    offsets.item = Int(tree.nodes[item].start)
    offsets.name = offset(.name)
    offsets.operations = offset(.operations)
    offsets.isMultiple = offset(.multipleInstances)
    offsets.isMandatory = offset(.mandatory)
    offsets.type = offset(.type)
    offsets.range = offset(.rangeEnumeration)
    offsets.units = offset(.units)
    offsets.summary = offset(.description)
    return offsets
  }
}
