import LwM2MModel

extension StructureChecker {
  /// Says how the children of an element differ from what its model wants.
  mutating func checkSequence(_ node: Int, _ model: ContentModel) {
    var first: [(child: Int, place: Int)] = []
    forEachChild(of: node) { checker, child in
      if checker.isFull { return }
      guard let place = model.place(of: checker.element(child)) else {
        if !MisplacedElement.check(child, in: node, &checker) { UnknownElement.check(child, in: node, model, &checker) }
        return
      }
      if model.isList { return }
      if first.contains(where: { $0.place == place }) {
        DuplicateElement.find(child, &checker)
      } else {
        first.append((child, place))
      }
    }
    if model.isList {
      let isEmpty = !containsChild(node, model.children[0].element)
      if isEmpty { MissingElement.find(model.children[0].element, in: node, &self) }
      return
    }
    ElementOrder.check(first, model, &self)
    for (place, child) in model.children.enumerated()
    where child.isRequired && !child.isReadersMatter && !first.contains(where: { $0.place == place }) {
      MissingElement.find(child.element, in: node, &self)
    }
  }

  private func containsChild(_ node: Int, _ element: SourceElement) -> Bool {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      if self.element(child) == element { return true }
      child = Int(nodes[child].nextSibling)
    }
    return false
  }
}
