import LwM2MVocabulary

/// How a Resource type is written in generated code.
struct SwiftType {
  /// The type's name.
  let name: String
  /// What a visitor's functions for it are called: `Float` in `visitFloat`.
  let call: String

  init(_ type: ResourceType) {
    switch type {
    case .string: self.init("String", "String")
    case .integer: self.init("Int64", "Integer")
    case .unsignedInteger: self.init("UInt64", "UnsignedInteger")
    case .float: self.init("Double", "Float")
    case .boolean: self.init("Bool", "Boolean")
    case .opaque: self.init("[UInt8]", "Opaque")
    case .time: self.init("Timestamp", "Time")
    case .objectLink: self.init("ObjectLink", "ObjectLink")
    case .coreLink: self.init("CoreLink", "CoreLink")
    }
  }

  private init(_ name: String, _ call: String) {
    self.name = name
    self.call = call
  }
}
