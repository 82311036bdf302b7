import LwM2M

/// What a Server asks for, as it comes from CoAP: a method, a path, a Content-Format, and a payload.
struct Request {
  /// The Operations that the thermometer knows.
  enum Operation {
    /// `GET`.
    case read
    /// `POST` to an Object Instance: Partial Update.
    case write([UInt8])
  }

  var operation: Operation
  var object: ObjectID
  var contentFormat: UInt16

  var path: ResourcePath { .objectInstance(object, 0) }

  static func read(_ object: ObjectID, _ contentFormat: UInt16) -> Self {
    Self(operation: .read, object: object, contentFormat: contentFormat)
  }

  static func write(_ object: ObjectID, _ payload: [UInt8]) -> Self {
    Self(operation: .write(payload), object: object, contentFormat: TLV.number)
  }
}

/// The answer to a request, as it goes back to CoAP (LwM2M Core, "Response Codes").
enum Response {
  /// 2.04.
  case changed
  /// 2.05.
  case content([UInt8])
  /// 4.00: the payload is malformed at a byte, where that can be said.
  case badRequest(Int?)
  /// 4.04.
  case notFound
  /// 4.05: a Server may not write the Resource.
  case methodNotAllowed
  /// 4.15: the Content-Format is not known.
  case unsupportedContentFormat
}
