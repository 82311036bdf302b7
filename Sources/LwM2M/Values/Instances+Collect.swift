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
    if !isAscending {
      elements.withUnsafeMutableBufferPointer { $0.sortByHeap { $0.id.rawValue < $1.id.rawValue } }
    }
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
}
