import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Every file of a registry is in its index.
enum ListedInIndex: RelationRule {
  static let description = RuleDescription(
    id: "listed-in-index", severity: .warning, purpose: "Every definition file of a registry is listed in DDF.xml.",
    omaCodes: ["050"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: """
        What is not in the index is not in the registry for anybody but who looks into its folder. An entry with \
        DDFLink 0 does not list a file.
        """,
      wrong: "<!-- 10241.xml -->\n<Name>Sample</Name>\n<!-- DDF.xml -->\n<Item><DDFLink>0</DDFLink></Item>",
      right: "<!-- 10241.xml -->\n<Name>Sample</Name>\n<!-- DDF.xml -->\n<Item><DDFLink>1</DDFLink></Item>"))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    guard let index = view.references.index, let folder = view.references.registryFolder else { return }
    // Of an index that cannot be read, or is empty, something else is to be said.
    guard !index.entries.isEmpty else { return }
    for file in view.files where file.isInRegistry(folder) && !isListed(file, in: index) {
      let definition = file.definitions.first?.definition
      let name = RegistryPath(file.path).text
      findings.add(
        description, "\(name) is not listed in \(index.path); add an entry with <DDF>\(name)</DDF>", in: file.path,
        at: nil, about: definition?.subject() ?? .init())
    }
  }

  private static func isListed(_ file: CheckedFile, in index: IndexTable) -> Bool {
    let path = RegistryPath(file.path)
    // Beside the file that its entry names, each version has a copy.
    let entry = index.entry(at: path) ?? index.entry(ofCopy: path)
    return entry.map { $0[.isPublished].text != "0" } ?? false
  }
}

extension CheckedFile {
  /// Whether it lies in a registry's folder or among its versions of the past.
  func isInRegistry(_ folder: String) -> Bool {
    let own = FilePath.folder(of: path)
    return own == folder || own == FilePath.join(folder, RegistryPath.historyFolder)
  }
}
