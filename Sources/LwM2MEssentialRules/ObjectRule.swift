package import LwM2MDiagnostics
package import LwM2MModel

/// A rule over one Object's definition.
///
/// A rule has no state. It looks at the file, at the Object as a whole, at each Resource by itself, or at several of them;
/// the checker walks over the Resources once for all rules. Its name, its file's name and its identifier are the same, and
/// say what must be true.
package protocol ObjectRule: Sendable {
  /// What is known of it without running it.
  static var description: RuleDescription { get }

  /// What it needs to know of a definition.
  static var needs: RuleNeed { get }

  /// Reports what is wrong with the file.
  static func check(_ document: SourceDocument, _ report: inout RuleReport)

  /// Reports what is wrong with the Object as a whole.
  static func check(_ object: ObjectDefinition, _ report: inout RuleReport)

  /// Reports what is wrong with one of its Resources.
  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport)
}

/// What a rule needs to know of a definition, so that a fault elsewhere does not make it find what is not there.
package enum RuleNeed {
  /// Nothing but the parts that it looks at.
  case parts
  /// The Object's ID.
  case objectID
  /// All of the definition.
  case everything
}

extension ObjectRule {
  package static var needs: RuleNeed { .parts }
  package static func check(_ document: SourceDocument, _ report: inout RuleReport) {}
  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {}
  package static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {}
}
