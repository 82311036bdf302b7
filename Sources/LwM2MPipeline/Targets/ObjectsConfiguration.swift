import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MModel

/// What `lwm2m-objects.json` in a target's folder says. Every key may be left out:
///
///     {
///       "definitions": ["models", "vendor/acme.xml"],  // files and folders, paths start at the package's folder
///       "accessLevel": "public",                       // or package, internal
///       "prefix": "OMA",                               // what the names of the types begin with
///       "renames": {"3303": "RoomTemperature"},        // names of types, by Object
///       "objects": ["3303", "3:1.1"],                  // which Objects or versions; all, when left out
///       "keys": "ids"                                  // keys of JSON documents: or names
///     }
struct ObjectsConfiguration {
  /// A part of the configuration and where it stands.
  typealias Placed<Content> = (content: Content, value: ConfigurationValue)

  /// The files and folders that are named.
  private(set) var definitions: [(text: String, value: ConfigurationValue)] = []
  /// Where they are named, or the configuration as a whole.
  private(set) var definitionsValue = ConfigurationValue(.null, at: SourcePosition(line: 1, column: 1))
  /// What was chosen about the generated files.
  private(set) var options = GeneratorOptions()
  /// The Objects and versions that were chosen; `nil` for all.
  private(set) var selections: [Placed<ObjectSelection>]?
  /// Where the names of types stand.
  private(set) var renames: [Placed<ObjectID>] = []

  /// The one of a target without a configuration file.
  init() {}

  /// What the file with this content says; `nil` when it is no JSON. All that is wrong is reported.
  init?(_ bytes: [UInt8], _ decoder: inout ConfigurationDecoder) {
    guard let root = decoder.parse(bytes) else { return nil }
    definitionsValue = root
    let members = decoder.members(
      root, of: "the configuration",
      known: ["definitions", "accessLevel", "prefix", "renames", "objects", "keys"])
    if let value = members["definitions"] { readDefinitions(value, &decoder) }
    if let value = members["accessLevel"], let level = decoder.choice(value, of: "'accessLevel'") as Level? {
      options.accessLevel = level
    }
    if let value = members["prefix"] { readPrefix(value, &decoder) }
    if let value = members["renames"] { readRenames(value, &decoder) }
    if let value = members["objects"] { readObjects(value, &decoder) }
    if let value = members["keys"], let keys = decoder.choice(value, of: "'keys'") as Keys? { options.keys = keys }
  }

  private typealias Level = GeneratorOptions.AccessLevel
  private typealias Keys = GeneratorOptions.DocumentKeys

  private mutating func readDefinitions(_ value: ConfigurationValue, _ decoder: inout ConfigurationDecoder) {
    definitionsValue = value
    definitions = decoder.strings(value, of: "'definitions'")
  }

  private mutating func readPrefix(_ value: ConfigurationValue, _ decoder: inout ConfigurationDecoder) {
    guard let prefix = decoder.string(value, of: "'prefix'") else { return }
    guard prefix.isEmpty || Self.isTypeName(prefix) else {
      decoder.report(
        value, "\(prefix.quoted) cannot begin the name of a Swift type; use letters, digits and _, a letter first")
      return
    }
    options.prefix = prefix
  }

  private mutating func readRenames(_ value: ConfigurationValue, _ decoder: inout ConfigurationDecoder) {
    for member in decoder.members(value, of: "'renames'") {
      let place = ConfigurationValue(member.value.content, at: member.position)
      guard let objectID = ObjectID(digits: member.name) else {
        decoder.report(place, "\(member.name.quoted) is no Object ID; write names by Object: \"3303\": \"Temperature\"")
        continue
      }
      guard let name = decoder.string(member.value, of: "the name of a type") else { continue }
      guard Self.isTypeName(name) else {
        decoder.report(
          member.value, "\(name.quoted) cannot be the name of a Swift type; use letters, digits and _, a letter first")
        continue
      }
      options.renames[objectID] = name
      renames.append((objectID, place))
    }
  }

  private mutating func readObjects(_ value: ConfigurationValue, _ decoder: inout ConfigurationDecoder) {
    selections = []
    for (text, value) in decoder.strings(value, of: "'objects'") {
      if let selection = ObjectSelection(text) {
        selections?.append((selection, value))
      } else {
        decoder.report(value, "\(text.quoted) is no Object; write an ID, \"3303\", or an ID and a version, \"3:1.1\"")
      }
    }
  }

  private static func isTypeName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_" else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

extension ObjectsConfiguration {
  /// Whether an Object is generated.
  func isChosen(_ definition: ObjectDefinition) -> Bool {
    selections?.contains { $0.content.includes(definition) } ?? true
  }

  /// Reports what the configuration names and no definition has: such an entry is a mistake, and changes nothing.
  func unmatched(by definitions: [ObjectDefinition], to decoder: inout ConfigurationDecoder) {
    for (selection, value) in selections ?? [] where !definitions.contains(where: selection.includes) {
      decoder.report(value, "no definition of object \(selection) is among the target's; remove it, or add its file")
    }
    for (objectID, value) in renames
    where !definitions.contains(where: { $0.objectID == objectID && isChosen($0) }) {
      decoder.report(value, "no type is generated for object \(objectID), which is renamed here; remove the entry")
    }
  }
}
