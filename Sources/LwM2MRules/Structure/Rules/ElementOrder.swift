import LwM2MDiagnostics
import LwM2MModel

/// Elements stand in the schema's order.
enum ElementOrder: StructureRule {
  static let description = RuleDescription(
    id: "element-order", severity: .warning, isStructural: true,
    purpose: "The elements of an Object and of an Item stand in the order of OMA's schemas.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "A reader that goes by the schema stops at the first element out of order.",
      wrong: """
        <Item ID="0">
          <Name>Level</Name>
          <Type>Integer</Type>
          <Operations>R</Operations>
          <MultipleInstances>Single</MultipleInstances>
          <Mandatory>Optional</Mandatory>
          <RangeEnumeration></RangeEnumeration>
          <Units></Units>
          <Description>A level.</Description>
        </Item>
        """,
      right: """
        <Item ID="0">
          <Name>Level</Name>
          <Operations>R</Operations>
          <MultipleInstances>Single</MultipleInstances>
          <Mandatory>Optional</Mandatory>
          <Type>Integer</Type>
          <RangeEnumeration></RangeEnumeration>
          <Units></Units>
          <Description>A level.</Description>
        </Item>
        """))

  /// Finds the fewest elements that would have to move.
  /// - Parameter children: The children that the model knows, each name once, in the order of the file.
  static func check(
    _ children: [(child: Int, place: Int)], _ model: ContentModel, _ checker: inout StructureChecker
  ) {
    let kept = longestAscending(children.map(\.place))
    for (index, (child, place)) in children.enumerated() where !kept.contains(index) {
      let name = model.children[place].element.name
      let neighbours = kept.map { children[$0] }
      let (text, start) = (checker.document.text, Int(checker.nodes[child].start))
      if let next = neighbours.first(where: { $0.place > place }) {
        checker.find(
          Self.self, at: child, "'\(name)' belongs before '\(model.children[next.place].element.name)'",
          fix: text.fix(movingElementAt: start, before: Int(checker.nodes[next.child].start)))
      } else if let previous = neighbours.last(where: { $0.place < place }) {
        checker.find(
          Self.self, at: child, "'\(name)' belongs after '\(model.children[previous.place].element.name)'",
          fix: text.fix(movingElementAt: start, behind: Int(checker.nodes[previous.child].start)))
      }
    }
  }

  /// The indices of a longest ascending selection.
  private static func longestAscending(_ places: [Int]) -> [Int] {
    var best: [[Int]] = []
    for (index, place) in places.enumerated() {
      let before = best.enumerated().filter { places[$0.offset] < place }.map(\.element)
      let longest = before.max { $0.count < $1.count } ?? []
      best.append(longest + [index])
    }
    return best.max { $0.count < $1.count } ?? []
  }
}
