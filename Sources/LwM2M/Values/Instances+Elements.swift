// Where the elements stand: an array in Embedded Swift, else two in the value itself, and an array for what is more.

extension Instances: RandomAccessCollection {
  /// 0.
  @inlinable public var startIndex: Int { 0 }

  /// The number of instances.
  @inlinable public var endIndex: Int {
    #if hasFeature(Embedded)
      return elements.count
    #else
      if first == nil { return 0 }
      if second == nil { return 1 }
      return 2 + (others?.count ?? 0)
    #endif
  }

  /// How many instances there are.
  @inlinable public var count: Int { endIndex }

  /// The instance at a position (not: with an ID) in ascending order of ID.
  @inlinable public subscript(position: Int) -> Element {
    #if hasFeature(Embedded)
      return elements[position]
    #else
      if position == 0, let first { return first }
      if position == 1, let second { return second }
      // A position that is not there ends the program, as with an array.
      return (others ?? [])[position - 2]
    #endif
  }
}

extension Instances {
  /// Adds an element behind all others.
  @inlinable
  mutating func append(_ element: Element) {
    #if hasFeature(Embedded)
      elements.append(element)
    #else
      if first == nil {
        first = element
      } else if second == nil {
        second = element
      } else if others == nil {
        others = [element]
      } else {
        others?.append(element)
      }
    #endif
  }

  /// Whether all IDs are in order, and none is there twice.
  @inlinable var isAscending: Bool {
    #if hasFeature(Embedded)
      let others = elements.dropFirst()
      guard var last = elements.first?.id.rawValue else { return true }
    #else
      guard let first, let second else { return true }
      guard first.id.rawValue < second.id.rawValue else { return false }
      var last = second.id.rawValue
      let others = others ?? []
    #endif
    for element in others {
      guard last < element.id.rawValue else { return false }
      last = element.id.rawValue
    }
    return true
  }

  #if !hasFeature(Embedded)
    /// All in an array, for changes that are not worth more than that.
    @usableFromInline var elements: [Element] {
      get { Array(self) }
      set {
        first = newValue.first
        second = newValue.dropFirst().first
        others = newValue.count > 2 ? Array(newValue[2...]) : nil
      }
    }
  #endif
}
