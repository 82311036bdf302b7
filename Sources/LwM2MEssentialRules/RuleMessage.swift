import LwM2MDiagnostics
package import LwM2MModel

/// What a finding says: one sentence without a full stop, in lower case, with the value in quotes and the way out.
///
/// Each rule names its messages at the bottom of its file, so that they can be read and compared in one place.
package struct RuleMessage: ExpressibleByStringInterpolation {
  /// The sentence.
  package var text: String

  /// A sentence.
  package init(stringLiteral value: String) {
    text = value
  }
}

extension ResourceDefinition {
  /// The Resource in a message: `resource 5700 'Sensor Value'`.
  package var inWords: String {
    name.isEmpty ? "resource \(id)" : "resource \(id) \(name.quoted)"
  }
}

extension ObjectDefinition {
  /// The Object in a message: `object 3303 'Temperature'`.
  package var inWords: String {
    name.isEmpty ? "object \(objectID)" : "object \(objectID) \(name.quoted)"
  }
}
