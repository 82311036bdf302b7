// Payloads may bring instances in any order, and hostile ones bring many: inserting each into its place would cost
// quadratic time. So they are collected first and sorted once.

extension Instances {
  /// Adds an instance at the end, wherever its ID belongs. `sortCollected` must follow.
  @inlinable
  mutating func collect(_ id: ID, _ value: Value) {
    let element = Element(id: id, value: value)
    if first == nil {
      first = element
    } else if second == nil {
      second = element
    } else if others == nil {
      others = [element]
    } else {
      others?.append(element)
    }
  }

  /// Puts collected instances into order; returns an ID that came twice, if one did.
  @inlinable
  mutating func sortCollected() -> ID? {
    isAscending ? nil : sort()
  }

  /// Whether all IDs are in order, and none is there twice.
  @inlinable var isAscending: Bool {
    guard let first, let second else { return true }
    guard first.id.rawValue < second.id.rawValue else { return false }
    var last = second.id.rawValue
    for element in others ?? [] {
      guard last < element.id.rawValue else { return false }
      last = element.id.rawValue
    }
    return true
  }

  @usableFromInline
  mutating func sort() -> ID? {
    var all = elements
    all.sortByHeap()
    elements = all
    for index in all.indices.dropFirst() where all[index - 1].id == all[index].id { return all[index].id }
    return nil
  }
}

extension Instances {
  /// Gives the instance at a position another value, where it stands.
  @usableFromInline
  mutating func replace(at position: Int, with value: Value) {
    #if hasFeature(Embedded)
      elements[position].value = value
    #else
      switch position {
      case 0: first?.value = value
      case 1: second?.value = value
      default: others?[position - 2].value = value
      }
    #endif
  }
}

extension Array {
  /// Heap sort by ID: small in firmware, and never worse than n log n.
  fileprivate mutating func sortByHeap<ID, Value>() where Element == Instances<ID, Value>.Element {
    for root in stride(from: count / 2 - 1, through: 0, by: -1) { sift(root, end: count) }
    for end in stride(from: count - 1, to: 0, by: -1) {
      swapAt(0, end)
      sift(0, end: end)
    }
  }

  private mutating func sift<ID, Value>(_ start: Int, end: Int) where Element == Instances<ID, Value>.Element {
    var root = start
    while true {
      var child = 2 * root + 1
      guard child < end else { return }
      if child + 1 < end, self[child].id.rawValue < self[child + 1].id.rawValue { child += 1 }
      guard self[root].id.rawValue < self[child].id.rawValue else { return }
      swapAt(root, child)
      root = child
    }
  }
}
