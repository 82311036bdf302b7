import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Turns a file's tree into definitions, and finds what has no clear meaning.
struct DefinitionDecoder {
  let document: SourceDocument
  let schemaLocation: String?
  var definitions: [ObjectDefinition] = []
  var refused: [RefusedDefinition] = []
  var findings: [Finding] = []
  /// How many of them the decoder itself has added.
  private var refusalCount = 0
  /// The Object being decoded, as far as it is known.
  var subject = Diagnostic.Subject()
  /// Whether the definition being decoded lacks something.
  var isRefused = false

  init(_ document: SourceDocument) {
    self.document = document
    self.schemaLocation = document.schemaLocation
  }

  /// Decodes every `Object` of the file.
  mutating func decode() {
    document.text.bytes.withUnsafeBufferPointer { bytes in
      document.nodes.withUnsafeBufferPointer { nodes in
        guard let root = nodes.first else { return }
        let tree = Tree(bytes: bytes, nodes: nodes)
        var child = Int(root.firstChild)
        while child >= 0 {
          if nodes[child].element == .object, !nodes[child].flags.contains(.isForeign) { decodeObject(child, in: tree) }
          child = Int(nodes[child].nextSibling)
        }
      }
    }
  }

  /// Records what has no clear meaning: the definition is refused.
  mutating func refuse(_ rule: RuleDescription, at node: Int, _ message: String, omaCode: String? = nil) {
    isRefused = true
    // One more than is shown: the note says that there are more.
    guard refusalCount <= ReadingLimits.diagnostics else { return }
    refusalCount += 1
    findings.append(
      Finding(rule, at: Int(document.nodes[node].start), message, subject: subject, omaCode: omaCode))
  }
}

/// The tree's arrays, without the checks of copies and reference counts.
package struct Tree {
  let bytes: UnsafeBufferPointer<UInt8>
  let nodes: UnsafeBufferPointer<SourceNode>

  /// A leaf's text without surrounding white space.
  func trimmed(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    var start = Int(nodes[node].textStart)
    var end = start + Int(nodes[node].textCount)
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

/// The first child of each element name.
struct Parts {
  private var first = SIMD32<Int32>(repeating: -1)

  init(of parent: Int, in tree: Tree) {
    var child = Int(tree.nodes[parent].firstChild)
    while child >= 0 {
      let node = tree.nodes[child]
      let slot = Int(node.element.rawValue)
      if first[slot] < 0, !node.flags.contains(.isForeign) { first[slot] = Int32(truncatingIfNeeded: child) }
      child = Int(node.nextSibling)
    }
  }

  subscript(element: SourceElement) -> Int? {
    let index = first[Int(element.rawValue)]
    return index < 0 ? nil : Int(index)
  }
}
