/// A comparison of two Object Instances, Resource by Resource.
///
/// Generated code calls it, one concretely named function per Resource: synthesised `==` costs a third of the
/// compile time of such types, and comparing Strings by `==` links Unicode tables into firmware.
public struct ResourceComparison {
  /// Whether everything compared so far is the same.
  public private(set) var isEqual = true

  /// Nothing is compared yet.
  public init() {}

  /// Compares two values of the type String.
  public mutating func string(_ left: String?, _ right: String?) {
    guard isEqual else { return }
    switch (left, right) {
    case (let left?, let right?): isEqual = left.isSame(as: right)
    case (nil, nil): break
    default: isEqual = false
    }
  }

  /// Compares two values of the type Integer.
  public mutating func integer(_ left: Int64?, _ right: Int64?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Unsigned Integer.
  public mutating func unsignedInteger(_ left: UInt64?, _ right: UInt64?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Float.
  public mutating func float(_ left: Double?, _ right: Double?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Boolean.
  public mutating func boolean(_ left: Bool?, _ right: Bool?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Opaque.
  public mutating func opaque(_ left: [UInt8]?, _ right: [UInt8]?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Time.
  public mutating func time(_ left: Timestamp?, _ right: Timestamp?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Objlnk.
  public mutating func objectLink(_ left: ObjectLink?, _ right: ObjectLink?) {
    isEqual = isEqual && left == right
  }

  /// Compares two values of the type Corelnk.
  public mutating func coreLink(_ left: CoreLink?, _ right: CoreLink?) {
    isEqual = isEqual && left == right
  }

  /// Compares the instances of two Resources.
  public mutating func instances<Value: ResourceValue>(
    _ left: ResourceInstances<Value>?, _ right: ResourceInstances<Value>?
  ) {
    guard isEqual else { return }
    switch (left, right) {
    case (let left?, let right?): isEqual = left.isSame(as: right)
    case (nil, nil): break
    default: isEqual = false
    }
  }
}
