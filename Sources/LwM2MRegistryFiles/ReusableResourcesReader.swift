import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML

/// Reads a registry's reusable Resources, `Common.xml`.
public enum ReusableResourcesReader {
  /// Reads the reusable Resources in `bytes`. A pure function; any bytes give a result.
  ///
  /// As with definitions, what has no clear meaning (no ID, unknown Operations or Type) is an error, and that Resource is not
  /// among the rows. What its other texts say is for rules to judge.
  /// - Parameters:
  ///   - bytes: The file, in any encoding that libxml2 knows, up to `ReadingLimits.tableBytes`.
  ///   - fileName: The file's name in diagnostics.
  public static func read(bytes: consuming [UInt8], fileName: String) -> TableReadResult<ReusableResource> {
    var reading = TableReading<ReusableResource>(bytes, fileName: fileName)
    guard let document = reading.document(root: "LWM2M") else { return reading.result() }
    let objects = document.children(of: 0).filter { object in
      document.attribute(.objectType, of: object).map(document.value(of:)) == "CommonResources"
    }
    if objects.isEmpty {
      let message = "there are no reusable Resources: no <Object ObjectType=\"CommonResources\">"
      reading.findings.append(Finding(ReadingRules.notATable, at: Int(document.nodes[0].start), message))
    }
    var reader = ItemReader(document)
    for object in objects {
      for item in document.items(below: object) {
        guard let definition = reader.read(item) else { continue }
        reading.rows.append(document.resource(definition, at: item))
      }
    }
    reading.findings += reader.findings.map(\.inCommon)
    return reading.result()
  }
}

extension SourceDocument {
  /// The Items of an Object, in `Resources` or directly in it.
  fileprivate func items(below object: Int) -> [Int] {
    children(of: object).flatMap { child in
      if nodes[child].element == .item { return [child] }
      guard nodes[child].element == .resources else { return [] }
      return children(of: child).filter { nodes[$0].element == .item }
    }
  }

  /// What an Item says beside the definition of the Resource.
  fileprivate func resource(_ definition: ResourceDefinition, at item: Int) -> ReusableResource {
    func text(_ name: String) -> SourcedText {
      child(name, of: item).map(sourcedText(of:)) ?? SourcedText()
    }
    return ReusableResource(
      definition: definition, submitter: text("Submitter"), specification: text("TS"),
      isSpecificationShown: text("TSLink"))
  }
}

extension Finding {
  /// The same with the code of OMA's validator for `Common.xml`; it has another one for the same fault in a definition.
  fileprivate var inCommon: Finding {
    var finding = self
    switch omaCode {
    case "411": finding.omaCode = "520"
    case "412": finding.omaCode = "530"
    case "272": finding.omaCode = "022"
    default: break
    }
    return finding
  }
}
