import LwM2M

/// A value of any type, for payloads whose types are known only at run time.
typealias RawValue = AnyResourceValue

/// An Object Instance whose types are known only at run time: what generated code does, driven by a table.
struct RawInstance: LwM2MObject {
  static var facts: ObjectFacts {
    ObjectFacts(objectID: object, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: true)
  }

  /// The Object that it stands for.
  @TaskLocal static var object: ObjectID = 0
  /// The type of each Resource; others are Opaque.
  @TaskLocal static var types: [UInt16: ResourceType] = [:]
  /// The Resources that have multiple instances.
  @TaskLocal static var multiple: Set<UInt16> = []

  private var stored: [(ResourceID, RawResource)]?

  var resources: [(ResourceID, RawResource)] {
    get { stored ?? [] }
    set { stored = newValue }
  }

  init(resources: [(ResourceID, RawResource)]) {
    stored = resources
  }

  mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
    for (id, content) in resources {
      var content = content
      visitor.visit(mandatory: &content, at: id)
    }
    while let id = visitor.unread {
      var content: RawResource?
      RawResource.$id.withValue(id) { visitor.visit(&content, at: id) }
      if let content { resources.append((id, content)) }
    }
  }
}

/// A Resource whose type is known only at run time. Decoded alone, its ID is taken from `id`.
struct RawResource: ResourceContent {
  static var hasInstances: Bool { true }
  static var blank: Self { Self(single: nil, instances: []) }

  /// The Resource that is decoded alone.
  @TaskLocal static var id: ResourceID = 0

  var single: RawValue?
  var instances: [(UInt16, RawValue)] = []

  init(_ id: ResourceID, from reader: inout some ResourceReader & ~Copyable) throws(PayloadError) {
    let type = RawInstance.types[id.rawValue] ?? .opaque
    guard RawInstance.multiple.contains(id.rawValue) else {
      single = try RawValue(type, from: &reader)
      return
    }
    try reader.enterInstances()
    while let instance = try reader.nextInstance() {
      instances.append((instance.rawValue, try RawValue(type, from: &reader)))
    }
  }

  init(single: RawValue?, instances: [(UInt16, RawValue)]) {
    self.single = single
    self.instances = instances
  }

  func writeResource<Writer: ResourceWriter & ~Copyable>(_ id: ResourceID, to writer: inout Writer) {
    if let single {
      writer.beginResource(id)
      single.write(to: &writer)
      return
    }
    writer.beginInstances(of: id)
    for (instance, value) in instances {
      writer.beginInstance(ResourceInstanceID(rawValue: instance))
      value.write(to: &writer)
    }
    writer.endInstances()
  }

  static func readResource<Reader: ResourceReader & ~Copyable>(
    from reader: inout Reader
  ) throws(PayloadError) -> Self {
    try Self(id, from: &reader)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.single == right.single && left.instances.elementsEqual(right.instances, by: ==)
  }
}
