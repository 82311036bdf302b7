/// A reference to an Object Instance: the Resource type Objlnk, `3303:0` as text (LwM2M Core, "Data Types").
public struct ObjectLink: Hashable, Sendable {
  /// The Object that is meant.
  public var objectID: ObjectID
  /// The instance of it that is meant.
  public var instanceID: ObjectInstanceID

  /// A reference to this instance of this Object.
  @inlinable
  public init(_ objectID: ObjectID, _ instanceID: ObjectInstanceID) {
    self.objectID = objectID
    self.instanceID = instanceID
  }

  /// `65535:65535`, a link to nothing.
  @inlinable public static var none: Self { Self(.reserved, .reserved) }

  /// The link written as two decimal numbers with a colon between them; `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  /// The same for text that is given by its bytes.
  init?(utf8 text: [UInt8]) {
    var numbers: (UInt32, UInt32) = (0, 0)
    var digits = 0
    var isSecond = false
    for byte in text {
      switch byte {
      case UInt8(ascii: ":"):
        guard digits > 0, !isSecond else { return nil }
        isSecond = true
        digits = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let number = (isSecond ? numbers.1 : numbers.0) * 10 + UInt32(byte - UInt8(ascii: "0"))
        digits += 1
        guard number <= 65535, digits == 1 || number > 9 else { return nil }
        if isSecond { numbers.1 = number } else { numbers.0 = number }
      default:
        return nil
      }
    }
    guard isSecond, digits > 0 else { return nil }
    self.init(ObjectID(rawValue: UInt16(numbers.0)), ObjectInstanceID(rawValue: UInt16(numbers.1)))
  }
}

extension ObjectLink: CustomStringConvertible {
  /// The link as text: `3303:0`.
  public var description: String {
    String(decoding: utf8Bytes, as: UTF8.self)
  }

  /// The bytes of the link as text.
  var utf8Bytes: [UInt8] {
    var text: [UInt8] = []
    text.appendDecimal(objectID.rawValue)
    text.append(UInt8(ascii: ":"))
    text.appendDecimal(instanceID.rawValue)
    return text
  }
}
