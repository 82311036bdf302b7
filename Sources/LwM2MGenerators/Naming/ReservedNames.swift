/// Names that generated declarations cannot have.
enum ReservedNames {
  /// Keywords of Swift, which become identifiers between backticks.
  static let keywords: Set<String> = [
    "associatedtype", "actor", "any", "as", "async", "await", "borrowing", "break", "case", "catch", "class",
    "consuming", "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "open",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "some", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "unsafe", "var", "where",
    "while",
  ]

  /// Types that generated code mentions: a generated type of the same name would take their place.
  static let types: Set<String> = [
    "Any", "AnyObject", "Array", "Bool", "BootstrapOnly", "Codable", "Copyable", "CoreLink", "DocumentNames", "Double",
    "Equatable", "Error", "ExecutableResource", "Int64", "LwM2M", "LwM2MObject", "Never", "ObjectFacts", "ObjectID",
    "ObjectInstanceID", "ObjectInstances", "ObjectLink", "ObjectURN", "ObjectVersion", "ObjectWithDocumentNames",
    "Optional", "PayloadError", "Protocol", "ReadOnly", "ReadWrite", "Resource", "ResourceCode", "ResourceInstances",
    "ResourceVisitor", "Resources", "Self", "Sendable", "String", "Swift", "Timestamp", "Type", "UInt64", "UInt8",
    "Visitor", "Void", "WriteOnly",
  ]

  /// Members that every Object has: a property of the same name would take their place.
  static let members: Set<String> = ["encode", "init", "self", "visitResources"]

  /// Members that every code has, and the cases of `Optional`, which `.none` would mean instead.
  static let codes: Set<String> = ["init", "none", "rawValue", "resourceType", "self", "some"]

  /// A name as it stands before an argument, where all keywords but one need no backticks.
  static func asLabel(_ name: String) -> String {
    name == "inout" ? escaped(name) : name
  }

  /// A name as it stands in source.
  static func escaped(_ name: String) -> String {
    keywords.contains(name) ? "`" + name + "`" : name
  }
}
