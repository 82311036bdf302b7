/// A representation of Objects as bytes, with its number in CoAP's Content-Format registry.
///
/// Each format is a type without values, such as `TLV`. Generated types know nothing of formats.
public protocol ContentFormat {
  /// The number in the CoAP Content-Formats registry.
  static var number: UInt16 { get }

  /// The payload for an Object Instance: what answers a Read of `/3303/0`.
  ///
  /// Throws when a value does not fit the format.
  static func encode<Object: LwM2MObject>(
    _ instance: Object, id: ObjectInstanceID
  ) throws(PayloadError) -> [UInt8]

  /// The payload for an Object with its instances: what answers a Read of `/3303`.
  ///
  /// Throws when a value does not fit the format.
  static func encode<Object: LwM2MObject>(
    _ instances: ObjectInstances<Object>
  ) throws(PayloadError) -> [UInt8]

  /// An Object Instance from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another instance, or lacks a Mandatory Resource.
  static func decode<Object: LwM2MObject>(
    _ type: Object.Type, id: ObjectInstanceID?, from payload: [UInt8]
  ) throws(PayloadError) -> Object

  /// The instances of an Object from their payload.
  ///
  /// Throws when the payload is malformed, an instance comes twice, or lacks a Mandatory Resource.
  static func decodeInstances<Object: LwM2MObject>(
    of type: Object.Type, from payload: [UInt8]
  ) throws(PayloadError) -> ObjectInstances<Object>

  /// The payload for a Resource: `/3303/0/5700`.
  ///
  /// Throws when a value does not fit the format.
  static func encodeResource<Content: ResourceContent>(
    _ content: Content, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID
  ) throws(PayloadError) -> [UInt8]

  /// A Resource from its payload.
  ///
  /// Throws when the payload is malformed, belongs to another Resource, or holds another type.
  static func decodeResource<Content: ResourceContent>(
    _ type: Content.Type, of object: ObjectID, in instance: ObjectInstanceID, id: ResourceID, from payload: [UInt8]
  ) throws(PayloadError) -> Content
}
