import LwM2MDiagnostics
import LwM2MModel

/// Every element is one that the schema knows.
enum UnknownElement: StructureRule {
  static let description = RuleDescription(
    id: "unknown-element", severity: .warning, isStructural: true,
    purpose: "Every element is one that OMA's schemas know; others are passed over.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "What no reader knows is passed over, also when it is a name with a slip in it.",
      wrong: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration><Unit>s</Unit>\
        <Description>A level.</Description></Item>
        </Resources>
        """,
      right: """
        <Resources>
          <Item \
        ID="0"><Name>Level</Name><Operations>R</Operations><MultipleInstances>Single</MultipleInstances>\
        <Mandatory>Optional</Mandatory><Type>Integer</Type><RangeEnumeration></RangeEnumeration>\
        <Units>s</Units><Description>A level.</Description></Item>
        </Resources>
        """))

  /// Finds a child that the schemas do not know.
  static func check(_ child: Int, in parent: Int, _ model: ContentModel, _ checker: inout StructureChecker) {
    let name = checker.document.name(of: child)
    let parentName = checker.document.name(of: parent)
    let candidates = model.children.map(\.element.name.description)
    if let meant = candidates.first(where: { isClose(name, to: $0) }) {
      checker.find(
        Self.self, at: child,
        "\(name.quoted) is unknown in \(parentName.quoted) and passed over; did you mean '\(meant)'?")
    } else {
      checker.find(Self.self, at: child, "\(name.quoted) is unknown in \(parentName.quoted) and passed over")
    }
  }

  /// Finds elements in an element that holds text.
  static func checkLeaf(_ node: Int, _ checker: inout StructureChecker) {
    let parentName = checker.document.name(of: node)
    checker.forEachChild(of: node) { checker, child in
      if checker.isFull { return }
      let name = checker.document.name(of: child)
      checker.find(
        Self.self, at: child,
        "\(parentName.quoted) holds text only, no element \(name.quoted); write '&lt;' for a '<' that is meant")
    }
  }

  /// Whether a name differs from another in case, or in at most two letters.
  private static func isClose(_ name: String, to other: String) -> Bool {
    guard name.utf8.count < 32 else { return false }
    let name = Array(name.lowercased().utf8)
    let other = Array(other.lowercased().utf8)
    var row = Array(0...other.count)
    for (index, byte) in name.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let replaced = diagonal + (byte == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count] <= min(2, other.count / 3)
  }
}
