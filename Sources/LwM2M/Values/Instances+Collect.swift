// Payloads may bring instances in any order, and hostile ones bring many: inserting each into its place would cost
// quadratic time. So they are collected first and sorted once.

extension Instances {
  /// Adds an instance at the end, wherever its ID belongs. `sortCollected` must follow.
  @inlinable
  mutating func collect(_ id: ID, _ value: Value) {
    append(Element(id: id, value: value))
  }

  /// Puts collected instances into order; returns an ID that came twice, if one did.
  @inlinable
  mutating func sortCollected() -> ID? {
    isAscending ? nil : sort()
  }

  @usableFromInline
  mutating func sort() -> ID? {
    var all = elements
    all.withUnsafeMutableBufferPointer { $0.sortByHeap { $0.id.rawValue < $1.id.rawValue } }
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
