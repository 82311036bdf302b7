import LwM2MDiagnostics
import LwM2MModel
import LwM2MRegistryFiles
import LwM2MRules

/// A rule over a registry's index, `DDF.xml`: a type without state that looks at the index once.
protocol IndexRule: Sendable {
  /// What is known of it without running it.
  static var description: RuleDescription { get }

  /// Reports what is wrong with the index.
  static func check(_ index: IndexTable, _ findings: inout FindingList)
}

extension IndexRule {
  /// Reports that an entry breaks the rule, in one of its elements where one is named.
  static func report(
    _ message: RuleMessage, in index: IndexTable, _ entry: IndexEntry, _ field: IndexEntry.Field? = nil,
    omaCode: String? = nil, severity: Severity? = nil, fix: RuleFix? = nil, to findings: inout FindingList
  ) {
    findings.add(
      description, message, in: index.path, at: field.flatMap { entry[$0].offset } ?? entry.offset,
      about: entry.subject,
      severity: severity, omaCode: omaCode, fix: fix)
  }

  /// Reports the entries that say something else in an element than the first one of their Object.
  static func reportChanges(of field: IndexEntry.Field, in index: IndexTable, to findings: inout FindingList) {
    for id in index.objectIDs {
      let entries = index.entries(of: id)
      guard let first = entries.first else { continue }
      for entry in entries.dropFirst() where entry[field].text != first[field].text {
        let (own, others) = (entry[field].text.quoted, first[field].text.quoted)
        report(
          "\(entry.inWords) has the \(field.rawValue) \(own), \(first.inWords) has \(others); keep it", in: index,
          entry,
          field, to: &findings)
      }
    }
  }
}

extension IndexEntry {
  /// What the entry is about.
  var subject: Diagnostic.Subject { Diagnostic.Subject(objectID: objectID, version: version) }

  /// The entry in a message: `the entry of object 3303 version 1.1`.
  var inWords: String {
    let object = self[.objectID].text.isEmpty ? "an object" : "object \(self[.objectID].text.shortened)"
    return self[.version].text.isEmpty
      ? "the entry of \(object)" : "the entry of \(object) version \(self[.version].text.shortened)"
  }
}

extension String {
  /// The first characters, for texts that should be numbers and may be anything.
  fileprivate var shortened: String { String(prefix(12)) }
}

/// The rules over `DDF.xml`.
enum IndexRules {
  /// Every rule, in the order in which they are checked. Adding a rule is a file in `Rules` and a line here.
  static let all: [any IndexRule.Type] = [
    IndexHasEntries.self,
    IndexElements.self,
    UniqueIndexEntries.self,
    IndexTextsPresent.self,
    IndexSource.self,
    IndexVersion.self,
    IndexURN.self,
    IndexNameStays.self,
    IndexDescriptionStays.self,
    IndexLinks.self,
    IndexFlags.self,
  ]

  /// What is known of each.
  static let descriptions: [RuleDescription] = all.map { $0.description }

  /// What the rules find in the index.
  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    guard index.document?.isWellFormed == true, index.diagnostics.errorCount == 0 else { return }
    for rule in all { rule.check(index, &findings) }
  }
}
