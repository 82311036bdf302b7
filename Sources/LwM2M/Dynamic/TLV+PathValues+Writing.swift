#if !hasFeature(Embedded)
  extension TLV {
    /// The payload of values, Object Instances and Resource Instances in ascending order of their IDs.
    ///
    /// Throws also when a value has a time, or the request is for the root.
    public static func encode(
      _ values: [PathValue], at request: ResourcePath, root: RootPath
    ) throws(PayloadError) -> [UInt8] {
      try values.check(within: request)
      for value in values where value.time != nil || value.content == .nothing { throw PayloadError(.notRepresentable) }
      switch request {
      case .root: throw PayloadError(.notRepresentable)
      case .object: return try encode(instances(values))
      case .objectInstance, .resource: return try encode(instances(values).first?.value ?? UntypedInstance(), id: 0)
      case .resourceInstance(let object, let instance, let resource, let id):
        guard case .value(let value) = values.first?.content else { throw PayloadError(.empty) }
        return try encode(value, object, instance, resource, id)
      }
    }

    private static func instances(_ values: [PathValue]) -> ObjectInstances<UntypedInstance> {
      var resources: [UInt16: UntypedInstance] = [:]
      for value in values {
        let key = PathKey(value.path)
        guard key.depth > 1 else { continue }
        resources[key.part(1), default: UntypedInstance()].append(value.content, at: key)
      }
      var instances = ObjectInstances<UntypedInstance>()
      for (id, instance) in resources { instances.collect(ObjectInstanceID(rawValue: id), instance.sorted()) }
      _ = instances.sortCollected()
      return instances
    }

    private static func encode(
      _ value: AnyResourceValue, _ object: ObjectID, _ instance: ObjectInstanceID, _ resource: ResourceID,
      _ id: ResourceInstanceID
    ) throws(PayloadError) -> [UInt8] {
      switch value {
      case .string(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .integer(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .unsignedInteger(let value):
        try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .float(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .boolean(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .opaque(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .time(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .objectLink(let value):
        try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      case .coreLink(let value): try encodeResourceInstance(value, of: object, in: instance, resource: resource, id: id)
      }
    }
  }

  /// An Object Instance of any Object, for writing only.
  private struct UntypedInstance: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: .reserved, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: true)
    }

    private var resources: [(id: ResourceID, content: AnyResource)] = []
    private var places: [UInt16: Int] = [:]

    init() {}

    /// Adds a Resource, or an instance of one.
    mutating func append(_ content: PathValue.Content, at key: PathKey) {
      let id = ResourceID(rawValue: key.part(2))
      guard key.depth > 2 else { return }
      guard case .value(let value) = content else {
        resources.append((id, .instances([])))
        return
      }
      guard key.depth == 4 else {
        resources.append((id, .single(value)))
        return
      }
      let place = places[id.rawValue] ?? resources.count
      if place == resources.count {
        places[id.rawValue] = place
        resources.append((id, .instances([])))
      }
      guard case .instances(var instances) = resources[place].content else { return }
      resources[place].content = .instances([])
      instances.collect(ResourceInstanceID(rawValue: key.part(3)), value)
      resources[place].content = .instances(instances)
    }

    /// The same with all Resource Instances in order.
    consuming func sorted() -> Self {
      for place in resources.indices {
        guard case .instances(var instances) = resources[place].content else { continue }
        resources[place].content = .instances([])
        _ = instances.sortCollected()
        resources[place].content = .instances(instances)
      }
      return self
    }

    /// Only to be written.
    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      for (id, content) in resources {
        var content = content
        visitor.visit(mandatory: &content, at: id)
      }
    }
  }
#endif
