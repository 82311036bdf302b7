import LwM2MVocabulary

/// How a Resource type is written in generated code.
struct SwiftType {
  /// The type's name.
  let name: String
  /// What the reader's and writer's functions for it are called: `Float` in `readFloat`.
  let call: String
  /// What the comparison's function for it is called.
  let comparison: String

  init(_ type: ResourceType) {
    switch type {
    case .string: self.init("String", "String", "string")
    case .integer: self.init("Int64", "Integer", "integer")
    case .unsignedInteger: self.init("UInt64", "UnsignedInteger", "unsignedInteger")
    case .float: self.init("Double", "Float", "float")
    case .boolean: self.init("Bool", "Boolean", "boolean")
    case .opaque: self.init("[UInt8]", "Opaque", "opaque")
    case .time: self.init("Timestamp", "Time", "time")
    case .objectLink: self.init("ObjectLink", "ObjectLink", "objectLink")
    case .coreLink: self.init("CoreLink", "CoreLink", "coreLink")
    }
  }

  private init(_ name: String, _ call: String, _ comparison: String) {
    self.name = name
    self.call = call
    self.comparison = comparison
  }
}
