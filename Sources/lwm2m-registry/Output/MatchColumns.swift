#if Registry
  import LwM2MJSON
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry

  extension Listing<ObjectSummary> {
    /// What lists say of Objects.
    static var objectColumns: [Column] {
      [
        Column(title: "ID", key: "id", isNumeric: true) { .integer(Int($0.key.objectID.rawValue)) },
        Column(title: "Version", key: "version") { .string($0.key.version.description) },
        Column(title: "Name", key: "name", isFlexible: true) { .string($0.name) },
        Column(title: "Owner", key: "owner", isFlexible: true, isExpendable: true) { .string($0.owner) },
        Column(title: "Class", key: "class", isExpendable: true) { .string($0.className) },
        Column(title: "State", key: "state") { .string($0.state.rawValue) },
        Column(title: "Resources", key: "resources", isNumeric: true, isInTable: false) { .integer($0.resourceCount) },
        Column(title: "URN", key: "urn", isExpendable: true) { .string($0.urn) },
        Column(title: "Description", key: "description", isInTable: false) { .string($0.summary) },
      ]
    }
  }

  extension Listing<RegistryMatch> {
    /// What lists say of Objects and reusable Resources together.
    static var matchColumns: [Column] {
      [
        Column(title: "Kind", key: "kind") { .string($0.kind) },
        Column(title: "ID", key: "id", isNumeric: true) { .integer($0.id) },
        Column(title: "Version", key: "version") { $0.object.map { .string($0.key.version.description) } ?? .null },
        Column(title: "Name", key: "name", isFlexible: true) { .string($0.name) },
        Column(title: "Owner", key: "owner", isFlexible: true, isExpendable: true) { .string($0.owner) },
        Column(title: "URN", key: "urn", isExpendable: true) { $0.object.map { .string($0.urn) } ?? .null },
        Column(title: "Description", key: "description", isInTable: false) { .string($0.summary) },
      ]
    }
  }

  extension RegistryMatch {
    /// The Object, `nil` when it is a Resource.
    var object: ObjectSummary? {
      if case .object(let summary) = self { summary } else { nil }
    }

    fileprivate var kind: String {
      switch self {
      case .object: "object"
      case .resource: "resource"
      }
    }

    fileprivate var id: Int {
      switch self {
      case .object(let summary): Int(summary.key.objectID.rawValue)
      case .resource(let resource): Int(resource.definition.id.rawValue)
      }
    }

    fileprivate var name: String {
      switch self {
      case .object(let summary): summary.name
      case .resource(let resource): resource.definition.name
      }
    }

    fileprivate var owner: String {
      switch self {
      case .object(let summary): summary.owner
      case .resource(let resource): resource.submitter.text
      }
    }

    fileprivate var summary: String {
      switch self {
      case .object(let summary): summary.summary
      case .resource(let resource): resource.definition.summary
      }
    }
  }

#endif
