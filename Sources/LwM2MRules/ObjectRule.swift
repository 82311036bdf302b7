import LwM2MDiagnostics
import LwM2MModel

/// A rule over one Object's definition.
///
/// A rule has no state. It looks at the Object as a whole, at each Resource by itself, or at both; the
/// checker walks over the Resources once for all rules. Its name, its file's name and its identifier are the same, and
/// say what must be true.
protocol ObjectRule: Sendable {
  /// What is known of it without running it.
  static var description: RuleDescription { get }

  /// Reports what is wrong with the Object as a whole.
  static func check(_ object: ObjectDefinition, _ report: inout RuleReport)

  /// Reports what is wrong with one of its Resources.
  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport)
}

extension ObjectRule {
  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {}
  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {}
}
