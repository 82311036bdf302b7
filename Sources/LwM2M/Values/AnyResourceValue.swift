/// A value of any of the nine types, for what is known only at run time.
public enum AnyResourceValue: Sendable {
  /// A String.
  case string(String)
  /// An Integer.
  case integer(Int64)
  /// An Unsigned Integer.
  case unsignedInteger(UInt64)
  /// A Float.
  case float(Double)
  /// A Boolean.
  case boolean(Bool)
  /// An Opaque.
  case opaque([UInt8])
  /// A Time.
  case time(Timestamp)
  /// An Objlnk.
  case objectLink(ObjectLink)
  /// A Corelnk.
  case coreLink(CoreLink)

  /// Reads a value of a type where `reader` stands. Throws when something else stands there.
  public init<Reader: ValueReader & ~Copyable>(
    _ type: ResourceType, from reader: inout Reader
  ) throws(PayloadError) {
    switch type {
    case .string: self = .string(try reader.readString())
    case .integer: self = .integer(try reader.readInteger())
    case .unsignedInteger: self = .unsignedInteger(try reader.readUnsignedInteger())
    case .float: self = .float(try reader.readFloat())
    case .boolean: self = .boolean(try reader.readBoolean())
    case .opaque: self = .opaque(try reader.readOpaque())
    case .time: self = .time(try reader.readTime())
    case .objectLink: self = .objectLink(try reader.readObjectLink())
    case .coreLink: self = .coreLink(try reader.readCoreLink())
    }
  }

  /// The value's type.
  public var type: ResourceType {
    switch self {
    case .string: .string
    case .integer: .integer
    case .unsignedInteger: .unsignedInteger
    case .float: .float
    case .boolean: .boolean
    case .opaque: .opaque
    case .time: .time
    case .objectLink: .objectLink
    case .coreLink: .coreLink
    }
  }

  /// Writes the value where `writer` stands.
  public func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    switch self {
    case .string(let value): writer.writeString(value)
    case .integer(let value): writer.writeInteger(value)
    case .unsignedInteger(let value): writer.writeUnsignedInteger(value)
    case .float(let value): writer.writeFloat(value)
    case .boolean(let value): writer.writeBoolean(value)
    case .opaque(let value): writer.writeOpaque(value)
    case .time(let value): writer.writeTime(value)
    case .objectLink(let value): writer.writeObjectLink(value)
    case .coreLink(let value): writer.writeCoreLink(value)
    }
  }
}

extension AnyResourceValue: Equatable {
  /// Whether both have the same type and are the same on the wire.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): left.isSame(as: right)
    case (.integer(let left), .integer(let right)): left == right
    case (.unsignedInteger(let left), .unsignedInteger(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.opaque(let left), .opaque(let right)): left == right
    case (.time(let left), .time(let right)): left == right
    case (.objectLink(let left), .objectLink(let right)): left == right
    case (.coreLink(let left), .coreLink(let right)): left == right
    default: false
    }
  }
}

/// What a Resource holds, of any types: one value, or its instances.
public enum AnyResource: ResourceContent {
  /// One value.
  case single(AnyResourceValue)
  /// Instances.
  case instances(ResourceInstances<AnyResourceValue>)

  /// Writes the Resource.
  public func writeResource<Writer: ResourceWriter & ~Copyable>(_ id: ResourceID, to writer: inout Writer) {
    switch self {
    case .single(let value):
      writer.beginResource(id)
      value.write(to: &writer)
    case .instances(let instances):
      writer.beginInstances(of: id)
      for element in instances {
        writer.beginInstance(element.id)
        element.value.write(to: &writer)
      }
      writer.endInstances()
    }
  }

  /// Whether it can be the instances of a Resource: it says so itself.
  public static var hasInstances: Bool { true }

  /// No instances.
  public static var blank: Self { .instances([]) }

  /// Throws: nothing says what type the value has.
  public static func readResource<Reader: ResourceReader & ~Copyable>(
    from reader: inout Reader
  ) throws(PayloadError) -> Self {
    throw PayloadError(.notRepresentable)
  }
}
