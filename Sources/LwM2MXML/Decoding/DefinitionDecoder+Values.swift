import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The values that Objects and Items are made of. `nil` means: refused, and said so.
extension DefinitionDecoder {
  /// An element's text without surrounding white space, empty when the element is missing.
  func text(_ node: Int?, in tree: Tree) -> String {
    guard let node else { return "" }
    guard tree.nodes[node].firstChild < 0 else { return Self.trimmed(document.deepText(of: node)) }
    let bytes = tree.trimmed(node)
    return bytes.isEmpty ? "" : String(decoding: bytes, as: UTF8.self)
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, Tree.isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, Tree.isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func operations(_ node: Int?, of item: Int, in tree: Tree) -> Operations? {
    guard let node else {
      missing("Operations", of: item, in: tree, omaCode: "411")
      return nil
    }
    let written = tree.trimmed(node)
    switch (written.count, written.first, written.last) {
    case (0, _, _): return Operations.none
    case (1, UInt8(ascii: "R"), _): return .read
    case (1, UInt8(ascii: "W"), _): return .write
    case (1, UInt8(ascii: "E"), _): return .execute
    case (2, UInt8(ascii: "R"), UInt8(ascii: "W")): return .readWrite
    default: break
    }
    guard let operations = WrittenValues.operations(written) else {
      unknown("Operations", written, "R, W, RW, E or nothing", at: node, omaCode: "411")
      return nil
    }
    return operations
  }

  mutating func multiple(_ node: Int?, of parent: Int, in tree: Tree) -> Bool? {
    guard let node else {
      missing("MultipleInstances", of: parent, in: tree, omaCode: resourceCode("414"))
      return nil
    }
    let written = tree.trimmed(node)
    if written.spells("Single") { return false }
    if written.spells("Multiple") { return true }
    guard let isMultiple = WrittenValues.isMultiple(written) else {
      unknown("MultipleInstances", written, "Multiple or Single", at: node, omaCode: resourceCode("414"))
      return nil
    }
    return isMultiple
  }

  mutating func mandatory(_ node: Int?, of parent: Int, in tree: Tree) -> Bool? {
    guard let node else {
      missing("Mandatory", of: parent, in: tree, omaCode: resourceCode("415"))
      return nil
    }
    let written = tree.trimmed(node)
    if written.spells("Optional") { return false }
    if written.spells("Mandatory") { return true }
    guard let isMandatory = WrittenValues.isMandatory(written) else {
      unknown("Mandatory", written, "Mandatory or Optional", at: node, omaCode: resourceCode("415"))
      return nil
    }
    return isMandatory
  }

  /// The type; `.some(nil)` when the element is empty or missing, which means that there is none.
  mutating func type(_ node: Int?, in tree: Tree) -> ResourceType?? {
    guard let node else { return .some(nil) }
    let written = tree.trimmed(node)
    if written.isEmpty { return .some(nil) }
    if let type = ResourceType(spelled: written) { return type }
    guard let type = WrittenValues.type(written) else {
      let names = ResourceType.allCases.map(\.name).joined(separator: ", ")
      unknown("Type", written, "one of \(names), or nothing", at: node, omaCode: "412")
      return .none
    }
    return type
  }

  /// The OMA validator's code, which it has for Resources only; of an Object it says that it is not valid.
  private func resourceCode(_ code: String) -> String {
    subject.resourceID == nil ? "272" : code
  }

  mutating func missing(_ name: String, of parent: Int, in tree: Tree, omaCode: String = "272") {
    isRefused = true
    // Where tags do not match, what is missing may stand elsewhere.
    guard !tree.nodes[parent].flags.contains(.isDamaged) else { return }
    let parentName = document.name(of: parent)
    refuse(
      ReadingRules.missingValue, at: parent, "\(name.quoted) of \(parentName.quoted) is missing, and cannot be guessed",
      omaCode: omaCode)
  }

  private mutating func unknown(
    _ name: String, _ written: UnsafeBufferPointer<UInt8>, _ expected: String, at node: Int, omaCode: String?
  ) {
    let value = String(decoding: written, as: UTF8.self)
    refuse(
      ReadingRules.unknownValue, at: node, "\(name) \(value.quoted) is not known; it is \(expected)", omaCode: omaCode)
  }
}
