import LwM2M
import LwM2MDiagnostics
public import LwM2MModel

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
    var decoder = DefinitionDecoder(document)
    for item in objects.flatMap({ document.items(below: $0) }) {
      if let resource = decoder.decodeReusable(item) { reading.rows.append(resource) }
    }
    reading.findings += decoder.findings
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
}

extension DefinitionDecoder {
  /// Decodes an `Item` of `Common.xml`; `nil` when something has no clear meaning, which is said.
  fileprivate mutating func decodeReusable(_ item: Int) -> ReusableResource? {
    isRefused = false
    subject.resourceID = nil
    let known = findings.count
    let definition = document.text.bytes.withUnsafeBufferPointer { bytes in
      document.nodes.withUnsafeBufferPointer { decodeReusable(item, in: Tree(bytes: bytes, nodes: $0)) }
    }
    for index in findings.indices[known...] { findings[index].omaCode = findings[index].omaCode.map(Self.commonCode) }
    guard !isRefused, let definition else { return nil }
    func text(_ name: String) -> SourcedText {
      document.child(name, of: item).map(document.sourcedText(of:)) ?? SourcedText()
    }
    return ReusableResource(
      definition: definition, submitter: text("Submitter"), specification: text("TS"),
      isSpecificationShown: text("TSLink"))
  }

  private mutating func decodeReusable(_ item: Int, in tree: Tree) -> ResourceDefinition? {
    let parts = Parts(of: item, in: tree)
    let id = resourceID(of: item, in: tree)
    subject.resourceID = id
    let operations = operations(parts[.operations], of: item, in: tree)
    let type = type(parts[.type], in: tree)
    guard let id, let operations, let type else { return nil }
    return resource(id, operations, type, item, parts, in: tree)
  }

  /// The code of OMA's validator for a fault in `Common.xml`, by that for the same fault in a definition.
  private static func commonCode(_ code: String) -> String {
    switch code {
    case "411": "520"
    case "412": "530"
    default: code
    }
  }
}
