// Payloads may bring instances in any order, and hostile ones bring many: inserting each into its place would cost
// quadratic time. So they are collected first and sorted once.

extension Instances {
  /// Adds an instance at the end, wherever its ID belongs. `sortCollected` must follow.
  @inlinable
  mutating func collect(_ id: ID, _ value: Value) {
    elements.append(Element(id: id, value: value))
  }

  /// Puts collected instances into order; returns an ID that came twice, if one did.
  @inlinable
  mutating func sortCollected() -> ID? {
    if !isAscending { sortByHeap() }
    for index in elements.indices.dropFirst() where elements[index - 1].id == elements[index].id {
      return elements[index].id
    }
    return nil
  }

  @inlinable var isAscending: Bool {
    for index in elements.indices.dropFirst() where elements[index - 1].id.rawValue > elements[index].id.rawValue {
      return false
    }
    return true
  }

  /// Heap sort: small in firmware, and never worse than n log n.
  @inlinable
  mutating func sortByHeap() {
    for root in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sift(root, end: elements.count) }
    for end in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(0, end)
      sift(0, end: end)
    }
  }

  @inlinable
  mutating func sift(_ start: Int, end: Int) {
    var root = start
    while true {
      var child = 2 * root + 1
      guard child < end else { return }
      if child + 1 < end, elements[child].id.rawValue < elements[child + 1].id.rawValue { child += 1 }
      guard elements[root].id.rawValue < elements[child].id.rawValue else { return }
      elements.swapAt(root, child)
      root = child
    }
  }
}
