import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each version of an Object lies where the registry's tools look for it, once.
enum VersionFiles: RelationRule {
  static let description = RuleDescription(
    id: "version-files", severity: .warning,
    purpose: "Each version has its copy in version_history, and only the newest is named outside of it.",
    omaCodes: ["274", "275", "270"], source: "OMNA registry, version_history",
    explanation: RuleExplanation(
      why: """
        A device may implement any version: its definition is looked up as version_history/ID-X_Y.xml. The newest one \
        also lies in the folder itself, as ID.xml, with the same content.
        """))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    guard let index = view.references.index, let folder = view.references.registryFolder else { return }
    let files = Dictionary(
      view.files.filter { $0.isInRegistry(folder) }.map { (RegistryPath($0.path), $0) },
      uniquingKeysWith: { first, _ in first })
    for entry in index.entries where !entry[.path].text.isEmpty && entry[.isPublished].text != "0" {
      check(entry, files, in: index, &findings)
    }
    checkRepetitions(Array(files.values), index, &findings)
  }

  private static func check(
    _ entry: IndexEntry, _ files: [RegistryPath: CheckedFile], in index: IndexTable, _ findings: inout FindingList
  ) {
    guard let id = entry.objectID, let version = entry.meantVersion else { return }
    let path = RegistryPath(entry[.path].text)
    let copy = RegistryPath(copyOf: id, version)
    func report(_ message: RuleMessage, _ omaCode: String = "274") {
      findings.add(
        description, message, in: index.path, at: entry[.path].offset, about: entry.subject, omaCode: omaCode)
    }
    guard let named = files[path] else {
      return report(
        "\(entry.inWords) names '\(path.text)', which is not there; add the file, or correct the name", "270")
    }
    let isNewest = version == index.newestVersion(of: id)
    if isNewest, path.isHistoric {
      report("\(entry.inWords) is the newest version, but names '\(path.text)'; write '\(id).xml'")
    } else if !isNewest, !path.isHistoric {
      report("\(entry.inWords) is not the newest version, but names '\(path.text)'; write '\(copy.text)'")
    }
    guard let other = files[copy] else {
      return report("\(entry.inWords) has no copy '\(copy.text)'; add it")
    }
    if !named.hasSameContent(as: other) {
      report(
        "\(entry.inWords) has two files with different content, '\(path.text)' and '\(copy.text)'; make them the same")
    }
  }

  /// A version of the past that lies there in a second file.
  private static func checkRepetitions(
    _ files: [CheckedFile], _ index: IndexTable, _ findings: inout FindingList
  ) {
    struct Key: Hashable {
      var id: ObjectID
      var version: ObjectVersion
    }
    var known: [Key: CheckedFile] = [:]
    for file in files.sorted(by: { $0.path > $1.path }) {
      for definition in file.definitions.map(\.definition)
      where definition.declaredVersion != nil && isOld(definition, in: index) {
        let key = Key(id: definition.objectID, version: definition.version)
        guard let earlier = known.updateValue(file, forKey: key) else { continue }
        findings.add(
          description,
          "\(definition.inWords) version \(definition.version) is also in '\(RegistryPath(earlier.path).text)'; remove one of them",
          in: file.path, at: definition.offsets.object, about: definition.subject(), omaCode: "275")
      }
    }
  }

  private static func isOld(_ definition: ObjectDefinition, in index: IndexTable) -> Bool {
    index.newestVersion(of: definition.objectID).map { definition.version < $0 } ?? false
  }
}

extension CheckedFile {
  fileprivate func hasSameContent(as other: CheckedFile) -> Bool {
    definitions.count == other.definitions.count
      && zip(definitions, other.definitions).allSatisfy { $0.origin == $1.origin || $0.definition == $1.definition }
  }
}
