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
    purpose: "The file is well-formed XML (XML 1.0).", omaCodes: ["021", "022"],
    source: "XML 1.0",
    explanation: RuleExplanation(
      why: "Nothing in a file that is not XML has a meaning that two programs agree on."))

  static let encoding = RuleDescription(
    id: "xml-encoding", severity: .error, isStructural: true,
    purpose: "The text is in the encoding that the XML declaration names, UTF-8 where it names none.",
    omaCodes: ["021", "022"],
    source: "XML 1.0, section 4.3.3",
    explanation: RuleExplanation(
      why: "Bytes that are no characters of the encoding stand for nothing."))

  static let encodingDeclaration = RuleDescription(
    id: "encoding-declaration", severity: .warning,
    purpose: "The XML declaration does not contradict the byte order mark.",
    source: "XML 1.0, section 4.3.3",
    explanation: RuleExplanation(
      why: "The byte order mark is believed; other programs believe the declaration."))

  static let doctype = RuleDescription(
    id: "xml-doctype", severity: .error, isStructural: true,
    purpose: "There is no document type declaration: definitions need none, and it can name other files and entities.",
    omaCodes: ["021", "022"],
    source: "XML 1.0, section 2.8",
    explanation: RuleExplanation(
      why: "A document type can name other files and let a short file grow without bounds."))

  static let entity = RuleDescription(
    id: "xml-entity", severity: .error, isStructural: true,
    purpose: "No entity is used but the five that XML predefines: &lt; &gt; &amp; &quot; &apos;.",
    omaCodes: ["021", "022"],
    source: "XML 1.0, section 4.6",
    explanation: RuleExplanation(
      why: "Another entity would have to be declared, in a document type, which is refused.",
      wrong: "<Description>5&nbsp;V</Description>",
      right: "<Description>5 V</Description>"))

  static let namespace = RuleDescription(
    id: "xml-namespace", severity: .warning,
    purpose: "Namespace prefixes are declared and used as \"Namespaces in XML\" says.",
    source: "Namespaces in XML 1.0",
    explanation: RuleExplanation(
      why: "A prefix that is not declared stands for nothing."))

  static let limit = RuleDescription(
    id: "xml-limit", severity: .error, isStructural: true,
    purpose: "The file is within bounds that every real definition keeps by far: size, depth, number of elements.",
    explanation: RuleExplanation(
      why: "What is larger than all real definitions by far is an attack or an accident."))

  static let notADefinition = RuleDescription(
    id: "not-a-definition", severity: .error, isStructural: true,
    purpose: "The root element is LWM2M.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "A file of another kind defines no Object.",
      wrong: """
        <!-- 10241.xml -->
        <?xml version="1.0"?>
        <svg></svg>
        """))

  package static let notATable = RuleDescription(
    id: "not-a-table", severity: .error,
    purpose: "A registry's DDF.xml is a DDFList, its Common.xml holds CommonResources, its list of units is `units`.",
    source: "OMNA registry",
    explanation: RuleExplanation(
      why: "A file of another kind is no table of a registry."))

  static let missingValue = RuleDescription(
    id: "missing-value", severity: .error, isStructural: true,
    purpose: "Everything is there that cannot be guessed: IDs, Operations, MultipleInstances, Mandatory.",
    omaCodes: ["272", "411", "414", "415", "520"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "These are not guessed: a wrong guess would be in every program that is generated.",
      wrong: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory>\
        <Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units><Description>A \
        level.</Description></Item>
        </Resources>
        """,
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Units></Units>\
        <Description>A level.</Description></Item>
        </Resources>
        """))

  static let unknownValue = RuleDescription(
    id: "unknown-value", severity: .error, isStructural: true,
    purpose: "Operations, Type, MultipleInstances and Mandatory have a value with a meaning.",
    omaCodes: ["272", "411", "412", "414", "415", "520", "530"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: """
        What has no clear meaning is not guessed: a wrong guess would be in every program that is generated.
        """,
      wrong: "<Type>Number</Type>",
      right: "<Type>Float</Type>"))

  static let invalidID = RuleDescription(
    id: "invalid-id", severity: .error, isStructural: true,
    purpose: "Object and Resource IDs are numbers from 0 to 65535.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "On the wire an ID has 16 bits.",
      wrong: "<Item ID=\"70000\"></Item>",
      right: "<Item ID=\"700\"></Item>"))

  /// The rule of definitions that have no ID yet, which whoever assigns IDs looks for.
  public static var unassignedID: RuleID { unassignedObjectID.id }

  static let unassignedObjectID = RuleDescription(
    id: "unassigned-object-id", severity: .error, isStructural: true,
    purpose: "The Object has been given an ID: ObjectID and ObjectURN are not both empty.",
    omaCodes: ["272"],
    source: "OMNA registry, classes of Object IDs; LwM2M Core, \"Identifiers\"",
    explanation: RuleExplanation(
      why: "Without an ID no device can offer the Object.",
      wrong: """
        <ObjectID></ObjectID>
        <ObjectURN></ObjectURN>
        """,
      right: """
        <ObjectID>10241</ObjectID>
        <ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>
        """))
}
