import LwM2M
public import LwM2MDiagnostics
import LwM2MModel

/// The Swift type names of all Objects of a set, settled at once.
///
/// The newest version of an Object has the plain name (`Device`), older ones a suffix (`DeviceV1_0`). Of Objects with
/// the same name, the one with the smallest ID keeps it, and the others get their ID (`Location3430`).
public struct TypeNames: Sendable {
  /// The names, in the order of the set's members.
  public let names: [String]
  /// What was decided where names clashed.
  public let notes: [Diagnostic]

  /// The names of these Objects.
  public init(_ set: ObjectSet, options: GeneratorOptions) {
    var pool = NamePool(ignoresCase: true)
    var newest: [ObjectID: String] = [:]
    var notes: [Diagnostic] = []
    // Names that users chose come first: nothing may push them aside.
    for (index, member) in set.members.enumerated() where set.isNewest(at: index) {
      guard let chosen = options.renames[member.definition.objectID] else { continue }
      newest[member.definition.objectID] = pool.claim(chosen)
    }
    for (index, member) in set.members.enumerated() where set.isNewest(at: index) {
      let definition = member.definition
      guard newest[definition.objectID] == nil else { continue }
      let plain = Self.plainName(definition, prefix: options.prefix)
      let name = pool.claim(plain, plain + definition.objectID.description)
      newest[definition.objectID] = name
      if name != plain { notes.append(Self.clash(member, wanted: plain, name: name)) }
    }
    names = set.members.indices.map { index in
      let definition = set.members[index].definition
      let name = newest[definition.objectID] ?? ""
      if set.isNewest(at: index) { return name }
      let version = "V" + definition.version.major.description + "_" + definition.version.minor.description
      return pool.claim(name + version, name + "_" + version)
    }
    self.notes = notes
  }

  /// The name of an Object where no other is about.
  static func plainName(_ definition: ObjectDefinition, prefix: String) -> String {
    let camel = NameWords(definition.name).upperCamel
    let base = camel.isEmpty ? "Object" + definition.objectID.description : camel
    // A prefix ends where a leading underscore would have stood.
    let name = prefix.isEmpty ? base : prefix + (base.hasPrefix("_") ? String(base.dropFirst()) : base)
    return ReservedNames.types.contains(name) ? name + "Object" : name
  }

  private static func clash(_ member: ObjectSet.Member, wanted: String, name: String) -> Diagnostic {
    Diagnostic(
      rule: "swift-type-name",
      severity: .note,
      file: member.fileName,
      message: "another Object is called \(wanted) too, so the type of this one is \(name)",
      subject: .init(objectID: member.definition.objectID, version: member.definition.version))
  }
}
