import LwM2MVocabulary

/// How a Resource type is written in generated code.
struct SwiftType {
  /// The type's name.
  let name: String
  /// What a visitor's functions for it are called: `Float` in `visitFloat`.
  let call: String
  /// Its zero or empty value as an expression.
  let blank: String

  init(_ type: ResourceType) {
    switch type {
    case .string: self.init("String", "String", "\"\"")
    case .integer: self.init("Int64", "Integer", "0")
    case .unsignedInteger: self.init("UInt64", "UnsignedInteger", "0")
    case .float: self.init("Double", "Float", "0")
    case .boolean: self.init("Bool", "Boolean", "false")
    case .opaque: self.init("[UInt8]", "Opaque", "[]")
    case .time: self.init("Timestamp", "Time", "0")
    case .objectLink: self.init("ObjectLink", "ObjectLink", ".none")
    case .coreLink: self.init("CoreLink", "CoreLink", "\"\"")
    }
  }

  private init(_ name: String, _ call: String, _ blank: String) {
    self.name = name
    self.call = call
    self.blank = blank
  }
}
