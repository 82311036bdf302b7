#if Registry
  public import LwM2MDiagnostics

  /// What the registry itself demands of files, beside what the compiler's rules do.
  public enum RegistryRules {
    /// All of them.
    public static let all: [RuleDescription] = [
      contradiction, otherWords, idTaken, indexEntry, missingDefinition, versionGap, versionTooLow, reusableResource,
      unknownTable,
    ]

    static let contradiction = RuleDescription(
      id: "registry-contradiction", severity: .error,
      purpose: "What is stored is not contradicted: the same version of an Object, the same reusable Resource.")

    static let otherWords = RuleDescription(
      id: "registry-other-words", severity: .warning,
      purpose: "Two files of one registry describe the same version in the same words.")

    static let idTaken = RuleDescription(
      id: "registry-id-taken", severity: .error,
      purpose: "An ID is used by the Object that it was assigned to, and by nobody in a block of somebody else.")

    static let indexEntry = RuleDescription(
      id: "registry-index-entry", severity: .error,
      purpose: "An entry of DDF.xml says which version of which Object it is about.")

    static let missingDefinition = RuleDescription(
      id: "registry-missing-definition", severity: .warning,
      purpose: "What DDF.xml lists as published is there.")

    static let versionGap = RuleDescription(
      id: "registry-version-gap", severity: .error,
      purpose: "A version follows one that is stored: x.y after x.(y-1), n.0 after the major version before.",
      omaCodes: ["276"])

    static let versionTooLow = RuleDescription(
      id: "registry-version-too-low", severity: .error,
      purpose: "From one version of an Object to the next, ObjectVersion grows as much as the changes ask for.",
      source: "LwM2M Core, \"Object Versioning\"")

    static let reusableResource = RuleDescription(
      id: "registry-reusable-resource", severity: .error,
      purpose: "A reusable Resource is known, and is what the registry says of it.",
      omaCodes: ["450", "460", "461", "462", "463", "464", "465"])

    static let unknownTable = RuleDescription(
      id: "registry-passed-over", severity: .note,
      purpose: "XML that is neither a definition nor a table of a registry is passed over.")
  }

  extension Diagnostic {
    /// A finding of the registry.
    init(
      _ rule: RuleDescription, file: String, position: SourcePosition? = nil, _ message: String,
      subject: Subject = Subject(), severity: Severity? = nil, omaCode: String? = nil
    ) {
      self.init(
        rule: rule.id, severity: severity ?? rule.severity, file: file, position: position, message: message,
        subject: subject, omaCode: omaCode)
    }
  }

  extension Diagnostic.Subject {
    init(_ key: VersionKey) {
      self.init(objectID: key.objectID, version: key.version)
    }
  }

#endif
