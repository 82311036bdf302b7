/// Values with their instance IDs, which may be sparse, in ascending order of ID.
///
/// Mostly there are one or two, which stand in the value itself; memory is allocated only for more. In Embedded Swift, where each
/// type of value has code of its own, they are an array.
public struct Instances<ID: InstanceID, Value: Sendable>: Sendable {
  /// A value and its ID.
  public struct Element: Sendable {
    /// The instance's ID.
    public var id: ID
    /// The instance's value.
    public var value: Value

    /// A value and its ID.
    @inlinable
    public init(id: ID, value: Value) {
      self.id = id
      self.value = value
    }
  }

  #if hasFeature(Embedded)
    /// In ascending order of ID.
    @usableFromInline var elements: [Element] = []
  #else
    @usableFromInline var first: Element?
    /// `nil` when `first` is.
    @usableFromInline var second: Element?
    /// `nil` when there are no more than two. All are in ascending order of ID.
    @usableFromInline var others: [Element]?
  #endif

  /// No instances.
  @inlinable
  public init() {}

  /// These values as instances 0, 1, 2, … Values beyond the largest ID, 65534, are left out.
  @inlinable
  public init(_ values: some Sequence<Value>) {
    var id: UInt16 = 0
    for value in values {
      guard id < 65535 else { break }
      collect(ID(rawValue: id), value)
      id += 1
    }
  }

  /// The value of an instance, `nil` when there is none; setting `nil` removes the instance.
  @inlinable
  public subscript(id: ID) -> Value? {
    get {
      let position = self.position(of: id)
      return position < count && self[position].id == id ? self[position].value : nil
    }
    set {
      let position = self.position(of: id)
      let exists = position < count && self[position].id == id
      switch (newValue, exists) {
      case (let value?, true): replace(at: position, with: value)
      case (let value?, false) where position == count: collect(id, value)
      case (let value?, false): elements.insert(Element(id: id, value: value), at: position)
      case (nil, true): elements.remove(at: position)
      case (nil, false): break
      }
    }
  }

  /// Only the values, in ascending order of ID.
  @inlinable public var values: [Value] { map(\.value) }

  /// The position of the first element whose ID is not less than `id`.
  @usableFromInline
  func position(of id: ID) -> Int {
    // Payloads come in ascending order: mostly the new ID belongs at the end.
    guard let last, last.id.rawValue >= id.rawValue else { return count }
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle].id.rawValue < id.rawValue { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The instances of a Resource.
public typealias ResourceInstances<Value: Sendable> = Instances<ResourceInstanceID, Value>

/// The instances of an Object.
public typealias ObjectInstances<Object: Sendable> = Instances<ObjectInstanceID, Object>

/// An ID that instances have.
public protocol InstanceID: RawRepresentable<UInt16>, Hashable, Sendable {
  /// The ID with this number.
  init(rawValue: UInt16)
}

extension ResourceInstanceID: InstanceID {}
extension ObjectInstanceID: InstanceID {}

extension Instances: ExpressibleByArrayLiteral {
  /// These values as instances 0, 1, 2, …
  @inlinable
  public init(arrayLiteral values: Value...) {
    self.init(values)
  }
}

extension Instances: ExpressibleByDictionaryLiteral {
  /// These instances; of several with the same ID, the last counts.
  @inlinable
  public init(dictionaryLiteral pairs: (ID, Value)...) {
    self.init()
    for (id, value) in pairs { self[id] = value }
  }
}

extension Instances: Equatable where Value: Equatable {
  /// Whether both have the same IDs with the same values.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index].id != right[index].id || left[index].value != right[index].value {
      return false
    }
    return true
  }
}

extension Instances where Value: ResourceValue {
  /// Whether both have the same IDs with the same values on the wire.
  @inlinable
  public func isSame(as other: Self) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index].id != other[index].id || !self[index].value.isSame(as: other[index].value) {
      return false
    }
    return true
  }
}
