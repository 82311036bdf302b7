import LwM2MVocabulary

/// How a Resource type is written in generated code.
struct SwiftType {
  /// The type's name.
  let name: String
  /// What the reader's and writer's functions for it are called: `Float` in `readFloat`.
  let call: String
  /// What the comparison's function for it is called.
  let comparison: String
  /// Its zero or empty value as an expression.
  let blank: String

  init(_ type: ResourceType) {
    switch type {
    case .string: self.init("String", "String", "string", "\"\"")
    case .integer: self.init("Int64", "Integer", "integer", "0")
    case .unsignedInteger: self.init("UInt64", "UnsignedInteger", "unsignedInteger", "0")
    case .float: self.init("Double", "Float", "float", "0")
    case .boolean: self.init("Bool", "Boolean", "boolean", "false")
    case .opaque: self.init("[UInt8]", "Opaque", "opaque", "[]")
    case .time: self.init("Timestamp", "Time", "time", "0")
    case .objectLink: self.init("ObjectLink", "ObjectLink", "objectLink", ".none")
    case .coreLink: self.init("CoreLink", "CoreLink", "coreLink", "\"\"")
    }
  }

  private init(_ name: String, _ call: String, _ comparison: String, _ blank: String) {
    self.name = name
    self.call = call
    self.comparison = comparison
    self.blank = blank
  }
}
