import LwM2M

/// A value of any type, for payloads whose types are known only at run time.
enum RawValue: Equatable {
  case string(String)
  case integer(Int64)
  case unsignedInteger(UInt64)
  case float(Double)
  case boolean(Bool)
  case opaque([UInt8])
  case time(Int64)
  case objectLink(ObjectLink)
  case coreLink(String)

  init<Reader: ValueReader & ~Copyable>(_ type: ResourceType, from reader: inout Reader) throws(PayloadError) {
    switch type {
    case .string: self = .string(try reader.readString())
    case .integer: self = .integer(try reader.readInteger())
    case .unsignedInteger: self = .unsignedInteger(try reader.readUnsignedInteger())
    case .float: self = .float(try reader.readFloat())
    case .boolean: self = .boolean(try reader.readBoolean())
    case .opaque: self = .opaque(try reader.readOpaque())
    case .time: self = .time(try reader.readTime().secondsSince1970)
    case .objectLink: self = .objectLink(try reader.readObjectLink())
    case .coreLink: self = .coreLink(try reader.readCoreLink().text)
    }
  }

  func write<Writer: ValueWriter & ~Copyable>(to writer: inout Writer) {
    switch self {
    case .string(let value): writer.writeString(value)
    case .integer(let value): writer.writeInteger(value)
    case .unsignedInteger(let value): writer.writeUnsignedInteger(value)
    case .float(let value): writer.writeFloat(value)
    case .boolean(let value): writer.writeBoolean(value)
    case .opaque(let value): writer.writeOpaque(value)
    case .time(let value): writer.writeTime(Timestamp(secondsSince1970: value))
    case .objectLink(let value): writer.writeObjectLink(value)
    case .coreLink(let value): writer.writeCoreLink(CoreLink(value))
    }
  }
}
