/// The URN of an Object: `urn:oma:lwm2m:ext:3303:1.1`.
///
/// `urn:oma:lwm2m:` + label + `:` + Object ID [ `:` + version ]; a missing version means 1.0.
public struct ObjectURN: Hashable, Sendable {
  /// Who defined the Object.
  public enum Label: Hashable, Sendable, CaseIterable {
    /// The Open Mobile Alliance.
    case oma
    /// Another standards body or alliance.
    case ext
    /// A company or a person.
    case x

    /// The label as it stands in a URN.
    public var text: String {
      switch self {
      case .oma: "oma"
      case .ext: "ext"
      case .x: "x"
      }
    }

    /// The label that an Object ID has by its range, `nil` in the reserved ranges.
    ///
    /// Source: the OMNA registry's table of ID classes.
    public init?(for object: ObjectID) {
      switch object.rawValue {
      case 0...1023: self = .oma
      case 2048...10240: self = .ext
      case 10241...42800: self = .x
      default: return nil
      }
    }
  }

  /// Who defined the Object.
  public var label: Label
  /// Which Object.
  public var objectID: ObjectID
  /// Which version, `nil` when the URN names none (which means 1.0).
  public var version: ObjectVersion?

  /// A URN from its parts.
  public init(label: Label, objectID: ObjectID, version: ObjectVersion? = nil) {
    self.label = label
    self.objectID = objectID
    self.version = version
  }

  /// The URN written in `text`; `nil` when it is not one. Leading zeros in the Object ID are refused.
  public init?(_ text: some StringProtocol) {
    let prefix: StaticString = "urn:oma:lwm2m:"
    let bytes = Array(text.utf8)
    guard bytes.count > prefix.utf8CodeUnitCount else { return nil }
    for index in 0..<prefix.utf8CodeUnitCount where bytes[index] != prefix.utf8Start[index] {
      return nil
    }
    let parts = bytes[prefix.utf8CodeUnitCount...].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    guard let label = Label.allCases.first(where: { $0.text.utf8.elementsEqual(parts[0]) }) else { return nil }
    let digits = parts[1]
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
    guard first != UInt8(ascii: "+"), let number = UInt16(String(decoding: digits, as: UTF8.self)) else { return nil }
    var version: ObjectVersion?
    if parts.count == 3 {
      guard let parsed = ObjectVersion(String(decoding: parts[2], as: UTF8.self)) else { return nil }
      version = parsed
    }
    self.init(label: label, objectID: ObjectID(rawValue: number), version: version)
  }
}

extension ObjectURN: CustomStringConvertible {
  /// The URN as text.
  public var description: String {
    let base = "urn:oma:lwm2m:" + label.text + ":" + objectID.description
    return version.map { base + ":" + $0.description } ?? base
  }
}
