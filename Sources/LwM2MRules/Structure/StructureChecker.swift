import LwM2MDiagnostics
import LwM2MModel

/// Walks a file's tree once and asks the rules at each place.
///
/// Regular elements, nearly all, are passed with a few comparisons of bytes; words are made only for what is not.
struct StructureChecker {
  let document: SourceDocument
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<SourceNode>
  let schema: StructureSchema
  var findings: [StructureFinding] = []

  init(document: SourceDocument, bytes: UnsafeBufferPointer<UInt8>, nodes: UnsafeBufferPointer<SourceNode>) {
    self.document = document
    self.bytes = bytes
    self.nodes = nodes
    let location = document.attribute(.noNamespaceSchemaLocation, of: 0)
    let start = Int(location?.valueStart ?? 0)
    let end = start + Int(location?.valueCount ?? 0)
    self.schema = StructureSchema(location: UnsafeBufferPointer(rebasing: bytes[start..<end]))
  }

  /// Whether more findings would not be shown.
  var isFull: Bool { findings.count > StructureRules.limit }

  /// Records a finding.
  mutating func find(
    _ rule: (some StructureRule).Type, at node: Int, offset: Int? = nil, _ message: String, omaCode: String? = nil,
    fix: Fix? = nil
  ) {
    // One more than is shown: the note says that there are more.
    guard !isFull else { return }
    findings.append(
      StructureFinding(
        rule: rule.description, node: node, offset: offset ?? Int(nodes[node].start), message: message,
        omaCode: omaCode, fix: fix))
  }

  /// Checks the whole file.
  mutating func checkRoot() {
    UnexpectedNamespace.check(&self)
    checkContainer(0, ContentModel.lwm2m, attributes: .none)
    forEachChild(of: 0) { checker, child in
      if checker.element(child) == .object { checker.checkObject(child) }
    }
  }

  private mutating func checkObject(_ object: Int) {
    checkContainer(object, ContentModel.object, attributes: .objectType)
    var seen: UInt32 = 0
    forEachChild(of: object) { checker, child in
      let element = checker.element(child)
      let bit: UInt32 = 1 << UInt32(element.rawValue)
      let isFirst = seen & bit == 0
      seen |= bit
      switch element {
      case .resources: checker.checkResources(child)
      case .item: checker.checkItem(child)
      case .name, .description1, .objectURN, .lwm2mVersion, .objectVersion, .description2:
        checker.checkLeaf(child, .text)
      case .objectID where isFirst: checker.checkLeaf(child, .identifier)
      case .multipleInstances where isFirst: checker.checkLeaf(child, .multipleInstances)
      case .mandatory where isFirst: checker.checkLeaf(child, .mandatory)
      default: break
      }
    }
  }

  private mutating func checkResources(_ resources: Int) {
    checkContainer(resources, ContentModel.resources, attributes: .none)
    forEachChild(of: resources) { checker, child in
      if checker.element(child) == .item { checker.checkItem(child) }
    }
  }

  private mutating func checkItem(_ item: Int) {
    checkContainer(item, ContentModel.item, attributes: .id)
    var seen: UInt32 = 0
    forEachChild(of: item) { checker, child in
      let element = checker.element(child)
      let bit: UInt32 = 1 << UInt32(element.rawValue)
      let isFirst = seen & bit == 0
      seen |= bit
      switch element {
      case .name, .rangeEnumeration, .units, .description: checker.checkLeaf(child, .text)
      case .operations where isFirst: checker.checkLeaf(child, .operations)
      case .multipleInstances where isFirst: checker.checkLeaf(child, .multipleInstances)
      case .mandatory where isFirst: checker.checkLeaf(child, .mandatory)
      case .type where isFirst: checker.checkLeaf(child, .type)
      default: break
      }
    }
  }

  /// Checks an element that holds elements.
  private mutating func checkContainer(
    _ node: Int, _ model: ContentModel, attributes: UnexpectedAttribute.Allowed
  ) {
    UnexpectedAttribute.check(node, allowed: attributes, type: .none, &self)
    if attributes == .objectType { MissingAttribute.checkObjectType(node, &self) }
    if attributes == .id { IDFormat.checkAttribute(of: node, &self) }
    guard !isFull, !nodes[node].flags.contains(.isDamaged) else { return }
    UnexpectedText.check(node, &self)
    if !isRegular(node, model) { checkSequence(node, model) }
  }

  /// Checks an element that holds text.
  private mutating func checkLeaf(_ node: Int, _ value: ValueKind) {
    if nodes[node].attributeCount > 0 { UnexpectedAttribute.check(node, allowed: .none, type: value, &self) }
    guard nodes[node].firstChild < 0 else {
      if !nodes[node].flags.contains(.isDamaged) { UnknownElement.checkLeaf(node, &self) }
      return
    }
    switch value {
    case .text: break
    case .identifier: IDFormat.check(node, &self)
    default: ValueNotAllowed.check(node, value, &self)
    }
  }

  /// Whether the children are those of the model in its order.
  private func isRegular(_ node: Int, _ model: ContentModel) -> Bool {
    var child = Int(nodes[node].firstChild)
    if model.isList {
      guard child >= 0 else { return false }
      while child >= 0 {
        guard element(child) == model.children[0].element else { return false }
        child = Int(nodes[child].nextSibling)
      }
      return true
    }
    return model.children.withUnsafeBufferPointer { expected in
      for part in expected {
        if child >= 0, element(child) == part.element {
          child = Int(nodes[child].nextSibling)
        } else if part.isRequired {
          return false
        }
      }
      return child < 0
    }
  }
}

extension StructureChecker {
  /// What an element may hold.
  enum ValueKind {
    case text
    case identifier
    case operations
    case multipleInstances
    case mandatory
    case type
  }

  /// An element's name; `other` in another namespace than the root's, where no name means anything.
  func element(_ node: Int) -> SourceElement {
    nodes[node].flags.contains(.isForeign) ? .other : nodes[node].element
  }

  /// The text of a leaf.
  func text(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(nodes[node].textStart)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(nodes[node].textCount)])
  }

  /// Calls `body` with each child.
  mutating func forEachChild(of node: Int, _ body: (inout Self, Int) -> Void) {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      body(&self, child)
      child = Int(nodes[child].nextSibling)
    }
  }
}
