public import LwM2MDiagnostics

/// The rules that reading itself checks: that a file is XML, and that its values have a meaning.
///
/// The split with `StructureRules` of LwM2MRules: what has no clear meaning is found here, as an error; what is understood although
/// OMA's schemas forbid it is found there, as a warning. Nothing is found by both.
public enum ReadingRules {
  /// What is demanded of a registry's tables beside that which is demanded of all files.
  public static let tables: [RuleDescription] = [notATable]

  /// All that definitions are judged by.
  public static let all: [RuleDescription] = [
    syntax, encoding, encodingDeclaration, doctype, entity, namespace, limit,
    notADefinition, missingValue, unknownValue, invalidID, unassignedObjectID,
  ]

  static let syntax = RuleDescription(
    id: "xml-syntax", severity: .error, isStructural: true,
    purpose: "The file is well-formed XML (XML 1.0).", omaCodes: ["021"])

  static let encoding = RuleDescription(
    id: "xml-encoding", severity: .error, isStructural: true,
    purpose: "The text is in the encoding that the XML declaration names, UTF-8 where it names none.", omaCodes: ["021"]
  )

  static let encodingDeclaration = RuleDescription(
    id: "encoding-declaration", severity: .warning,
    purpose: "The XML declaration does not contradict the byte order mark.")

  static let doctype = RuleDescription(
    id: "xml-doctype", severity: .error, isStructural: true,
    purpose: "There is no document type declaration: definitions need none, and it can name other files and entities.")

  static let entity = RuleDescription(
    id: "xml-entity", severity: .error, isStructural: true,
    purpose: "No entity is used but the five that XML predefines: &lt; &gt; &amp; &quot; &apos;.", omaCodes: ["021"])

  static let namespace = RuleDescription(
    id: "xml-namespace", severity: .warning,
    purpose: "Namespace prefixes are declared and used as \"Namespaces in XML\" says.")

  static let limit = RuleDescription(
    id: "xml-limit", severity: .error, isStructural: true,
    purpose: "The file is within bounds that every real definition keeps by far: size, depth, number of elements.")

  static let notADefinition = RuleDescription(
    id: "not-a-definition", severity: .error, isStructural: true,
    purpose: "The root element is LWM2M.")

  static let notATable = RuleDescription(
    id: "not-a-table", severity: .error,
    purpose: "A registry's DDF.xml is a DDFList, its Common.xml holds CommonResources, its list of units is `units`.")

  static let missingValue = RuleDescription(
    id: "missing-value", severity: .error, isStructural: true,
    purpose: "Everything is there that cannot be guessed: IDs, Operations, MultipleInstances, Mandatory.",
    omaCodes: ["411", "414", "415"])

  static let unknownValue = RuleDescription(
    id: "unknown-value", severity: .error, isStructural: true,
    purpose: "Operations, Type, MultipleInstances and Mandatory have a value with a meaning.",
    omaCodes: ["411", "412", "414", "415"])

  static let invalidID = RuleDescription(
    id: "invalid-id", severity: .error, isStructural: true,
    purpose: "Object and Resource IDs are numbers from 0 to 65535.")

  /// The rule of definitions that have no ID yet, which whoever assigns IDs looks for.
  public static var unassignedID: RuleID { unassignedObjectID.id }

  static let unassignedObjectID = RuleDescription(
    id: "unassigned-object-id", severity: .error, isStructural: true,
    purpose: "The Object has been given an ID: ObjectID and ObjectURN are not both empty.")
}
