import WireVectors

@testable import LwM2M

/// A format that is made of records, known by the name that vectors use.
enum AnyFormat: String, CaseIterable {
  case senMLJSON = "senml-json"
  case senMLCBOR = "senml-cbor"
  case lwM2MCBOR = "lwm2m-cbor"
  case lwM2MJSON = "lwm2m-json"
  case cbor
  case text
  case opaque

  /// The format's type.
  var syntax: any RecordSyntax.Type {
    switch self {
    case .senMLJSON: SenMLJSON.self
    case .senMLCBOR: SenMLCBOR.self
    case .lwM2MCBOR: LwM2MCBOR.self
    case .lwM2MJSON: LwM2MJSON.self
    case .cbor: CBOR.self
    case .text: PlainText.self
    case .opaque: Opaque.self
    }
  }

  var composite: (any CompositeFormat.Type)? { syntax as? any CompositeFormat.Type }
}

extension RecordSyntax {
  /// All values of a payload; of what type each is, `type` says.
  static func entries(
    in payload: [UInt8], request: ResourcePath, root: RootPath, type: (ResourcePath, String?) -> ResourceType
  ) throws -> [WireVector.Entry] {
    let found =
      root == .usual
      ? try records(in: payload, at: request) : try records(in: payload, request: request, root: root.bytes)
    return try found.indices.compactMap { index in
      let record = found[index]
      if index > 0, found[index - 1].key == record.key, found[index - 1].time == record.time {
        throw PayloadError(.duplicateID(record.key.part(3)))
      }
      var path = record.key.path.description.split(separator: "/").map(String.init)
      if path == ["/"] { path = [] }
      let time = record.time.map(Self.text)
      if record.kind == .empty { return path.count == 2 ? WireVector.Entry(path: path, value: nil) : nil }
      if record.kind == .nothing { return WireVector.Entry(path: path, value: nil, time: time) }
      var reader = try RecordReader<Self>(payload, found, index..<index + 1)
      _ = try reader.nextResource()
      if path.count == 4 {
        try reader.enterInstances()
        _ = try reader.nextInstance()
      }
      return WireVector.Entry(path: path, value: try RawValue(type(record.key.path, time), from: &reader), time: time)
    }
  }

  private static func text(_ time: RecordTime) -> String {
    var text: [UInt8] = []
    JSONText.write(nanoseconds: time.nanoseconds, to: &text)
    return (time.origin == .now ? "now " : "") + String(decoding: text, as: UTF8.self)
  }

  /// The payload of these values.
  static func encode(_ entries: [WireVector.Entry], root: RootPath) throws -> [UInt8] {
    var writer = RecordWriter<Self>()
    writer.buffer.root = root.bytes
    for entry in entries {
      guard let path = ResourcePath("/" + entry.path.joined(separator: "/")) else { throw VectorError.path(entry) }
      writer.buffer.key = PathKey(path)
      writer.buffer.time = entry.time.flatMap { text in
        let bytes = Array(text.utf8)
        var position = 0
        return DecimalNumber(bytes, at: &position, end: bytes.count)?.nanoseconds.map { RecordTime(nanoseconds: $0) }
      }
      if let value = entry.value { value.write(to: &writer) } else { writer.buffer.endRecord(.nothing) }
    }
    return try writer.finish()
  }
}

enum VectorError: Error {
  case path(WireVector.Entry)
}
