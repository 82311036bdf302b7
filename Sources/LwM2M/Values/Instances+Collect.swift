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
    all.withUnsafeMutableBufferPointer { $0.sortByHeap { $0.id.rawValue < $1.id.rawValue } }
    elements = all
    for index in all.indices.dropFirst() where all[index - 1].id == all[index].id { return all[index].id }
    return nil
  }
}
