/// The elements that OMA's schemas know; every other name is `other`.
///
/// Source: LWM2M.xsd and LWM2M-v1_1.xsd.
public enum SourceElement: UInt8, Sendable, CaseIterable {
  case other
  case lwm2m
  case object
  case name
  case description1
  case objectID
  case objectURN
  case lwm2mVersion
  case objectVersion
  case multipleInstances
  case mandatory
  case resources
  case description2
  case item
  case operations
  case type
  case rangeEnumeration
  case units
  case description

  /// The name in the file, empty for `other`.
  public var name: StaticString {
    switch self {
    case .other: ""
    case .lwm2m: "LWM2M"
    case .object: "Object"
    case .name: "Name"
    case .description1: "Description1"
    case .objectID: "ObjectID"
    case .objectURN: "ObjectURN"
    case .lwm2mVersion: "LWM2MVersion"
    case .objectVersion: "ObjectVersion"
    case .multipleInstances: "MultipleInstances"
    case .mandatory: "Mandatory"
    case .resources: "Resources"
    case .description2: "Description2"
    case .item: "Item"
    case .operations: "Operations"
    case .type: "Type"
    case .rangeEnumeration: "RangeEnumeration"
    case .units: "Units"
    case .description: "Description"
    }
  }

  /// The element of this name.
  ///
  /// The first and the last byte and the length tell all names apart, so that one comparison settles it.
  public init(name: UnsafeBufferPointer<UInt8>) {
    self = Self.candidate(name)
    let expected = self.name
    guard expected.utf8CodeUnitCount == name.count else {
      self = .other
      return
    }
    for index in 0..<name.count where expected.utf8Start[index] != name[index] {
      self = .other
      return
    }
  }

  private static func candidate(_ name: UnsafeBufferPointer<UInt8>) -> Self {
    guard let first = name.first, let last = name.last else { return .other }
    switch (name.count, first) {
    case (4, UInt8(ascii: "N")): return .name
    case (4, UInt8(ascii: "T")): return .type
    case (4, UInt8(ascii: "I")): return .item
    case (5, UInt8(ascii: "U")): return .units
    case (5, UInt8(ascii: "L")): return .lwm2m
    case (6, UInt8(ascii: "O")): return .object
    case (8, UInt8(ascii: "O")): return .objectID
    case (9, UInt8(ascii: "O")): return .objectURN
    case (9, UInt8(ascii: "M")): return .mandatory
    case (9, UInt8(ascii: "R")): return .resources
    case (10, UInt8(ascii: "O")): return .operations
    case (11, UInt8(ascii: "D")): return .description
    case (12, UInt8(ascii: "L")): return .lwm2mVersion
    case (12, UInt8(ascii: "D")): return last == UInt8(ascii: "1") ? .description1 : .description2
    case (13, UInt8(ascii: "O")): return .objectVersion
    case (16, UInt8(ascii: "R")): return .rangeEnumeration
    case (17, UInt8(ascii: "M")): return .multipleInstances
    default: return .other
    }
  }
}
