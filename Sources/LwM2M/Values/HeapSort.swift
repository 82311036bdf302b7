extension UnsafeMutableBufferPointer {
  /// Sorts: small in firmware, which has a copy for each type of element, and never worse than n log n.
  @inlinable
  func sortByHeap(_ precedes: (Element, Element) -> Bool) {
    var start = count / 2
    var end = count
    while end > 1 {
      // First the elements become a heap, from the last one up. Then the largest of the rest goes to the end each time.
      if start > 0 {
        start -= 1
      } else {
        end -= 1
        swapAt(0, end)
      }
      sift(start, end: end, precedes)
    }
  }

  /// Moves an element down to its place in the heap.
  @inlinable
  func sift(_ start: Int, end: Int, _ precedes: (Element, Element) -> Bool) {
    var root = start
    while true {
      var child = 2 * root + 1
      guard child < end else { return }
      if child + 1 < end, precedes(self[child], self[child + 1]) { child += 1 }
      guard precedes(self[root], self[child]) else { return }
      swapAt(root, child)
      root = child
    }
  }
}
