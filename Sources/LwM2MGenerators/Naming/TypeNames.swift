import LwM2MVocabulary
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
    var pool = TypeNamePool(set.members)
    var newest: [ObjectID: String] = [:]
    let indices = set.members.indices
    // Names that users chose come first: nothing may push them aside.
    for index in indices where set.isNewest(at: index) {
      let id = set.members[index].definition.objectID
      guard let chosen = options.renames[id], !chosen.isEmpty else { continue }
      newest[id] = pool.claim(chosen, else: { chosen + "_" + id.description }, for: index)
    }
    for index in indices where set.isNewest(at: index) {
      let id = set.members[index].definition.objectID
      guard newest[id] == nil else { continue }
      let plain = Self.plainName(set.members[index].definition, prefix: options.prefix)
      newest[id] = pool.claim(plain, else: { ResourceNames.appending(id.description, to: plain) }, for: index)
    }
    var names: [String] = []
    names.reserveCapacity(set.members.count)
    for index in indices {
      let id = set.members[index].definition.objectID
      let name = newest[id] ?? "Object" + id.description
      if set.isNewest(at: index) {
        names.append(name)
      } else {
        let version = set.members[index].definition.version
        let suffix = "V" + version.major.description + "_" + version.minor.description
        names.append(pool.claim(name + suffix, else: { name + "_" + suffix }, for: index))
      }
    }
    self.names = names
    notes = pool.notes
  }

  /// The name of an Object where no other is about.
  static func plainName(_ definition: ObjectDefinition, prefix: String) -> String {
    let camel = Camel.upper(definition.name)
    let base = camel.isEmpty ? "Object" + definition.objectID.description : camel
    // A prefix ends where a leading underscore would have stood.
    let name = prefix.isEmpty ? base : prefix + (base.hasPrefix("_") ? String(base.dropFirst()) : base)
    guard ReservedNames.types.contains(name) else { return name }
    // `LwM2MObject` is taken too.
    return ReservedNames.types.contains(name + "Object") ? name + definition.objectID.description : name + "Object"
  }
}

/// Hands out type names, remembers who got them, and says where they clashed.
private struct TypeNamePool {
  private var pool: NamePool
  private var owners: [String: Int]
  private let members: [ObjectSet.Member]
  private(set) var notes: [Diagnostic] = []

  init(_ members: [ObjectSet.Member]) {
    self.members = members
    pool = NamePool(reserved: ReservedNames.types, ignoresCase: true, capacity: members.count)
    owners = Dictionary(minimumCapacity: members.count)
  }

  /// The wanted name, or another one and a note when it is taken.
  mutating func claim(_ wanted: String, else other: () -> String, for index: Int) -> String {
    let name = pool.claim(wanted, orElse: other)
    owners[name.lowercased()] = index
    if name != wanted, let owner = owners[wanted.lowercased()] {
      notes.append(Self.clash(members[index], members[owner], wanted: wanted, name: name))
    }
    return name
  }

  private static func clash(
    _ member: ObjectSet.Member, _ owner: ObjectSet.Member, wanted: String, name: String
  ) -> Diagnostic {
    let definition = member.definition
    return Diagnostic(
      rule: GeneratorRules.swiftTypeName.id,
      severity: GeneratorRules.swiftTypeName.severity,
      file: member.fileName,
      message: """
        the type of object \(member.id) version \(definition.version) is called \(name): \(wanted) is object \
        \(owner.id) (\(owner.fileName))
        """,
      subject: .init(objectID: definition.objectID, version: definition.version))
  }
}

extension ObjectSet.Member {
  fileprivate var id: String { definition.objectID.description }
}
