extension ObjectFormat {
  /// On a Server: the payload of a Write that makes these changes to an Object Instance.
  ///
  /// A Replace clears what it does not name, so what the patch clears is left out. A Partial Update cannot clear
  /// anything: this throws `notRepresentable` then; a Write-Composite can (`CompositeBuilder.append`).
  public static func encode<Object: LwM2MObject>(
    _ patch: Patch<Object>, id: ObjectInstanceID = 0, as operation: WriteOperation = .update
  ) throws(PayloadError) -> [UInt8] {
    var content = PatchContent<Object>()
    for change in patch.changes {
      if let value = change.content {
        content.resources.append((change.id, value))
      } else if operation == .update {
        throw PayloadError(.notRepresentable)
      }
    }
    return try encode(content, id: id)
  }

  /// On a device: changes an Object Instance as a Server's Write says.
  ///
  /// Throws, and changes nothing, when the payload is malformed, names a Resource that a Server may not write, or clears
  /// a Mandatory one. Values of write-only Resources are not kept in instances: `written` finds them.
  public static func write<Object: LwM2MObject>(
    _ payload: [UInt8], to instance: inout Object, id: ObjectInstanceID? = nil, as operation: WriteOperation
  ) throws(PayloadError) {
    let former = try TLV.encode(instance)
    instance = try withReader(of: Object.objectID, in: id, from: payload) { (base) throws(PayloadError) in
      try TLV.withReader(of: Object.objectID, in: nil, from: former) { (former) throws(PayloadError) in
        var reader = OverlayReader(base, over: former, resources: Object.facts.resources, operation)
        return try Object(reading: &reader)
      }
    }
  }

  /// On a device: the value that a Server's Write to an Object Instance has for a Resource; `nil` when it has none.
  ///
  /// Throws when the payload is malformed, or the value has another type.
  public static func written<Object: LwM2MObject, Value: ResourceContent, Access: WritableAccess>(
    _ resource: Resource<Object, Value, Access>, in instance: ObjectInstanceID? = nil, from payload: [UInt8]
  ) throws(PayloadError) -> Value? {
    try withReader(of: Object.objectID, in: instance, from: payload) { (reader) throws(PayloadError) in
      while let id = try reader.nextResource() {
        if id == resource.id { return try Value.readResource(from: &reader) }
      }
      return nil
    }
  }
}

/// The values that a patch sets, as formats take them: an Object with only these Resources.
struct PatchContent<Object: LwM2MObject>: LwM2MObject {
  static var facts: ObjectFacts { Object.facts }

  var resources: [(id: ResourceID, content: AnyResource)] = []

  init() {}

  /// Only to be written.
  mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
    for (id, content) in resources {
      var content = content
      visitor.visit(mandatory: &content, at: id)
    }
  }
}
