import LwM2M
import LwM2MModel
import LwM2MPayloads
import WireVectors

/// What it takes to decode a vector by definitions: a coder, the request's path, and what is to come out.
struct VectorSubject {
  let vector: WireVector
  let coder: PayloadCoder
  let request: ResourcePath
  let expected: [String]

  init(_ vector: WireVector) throws {
    self.vector = vector
    guard let format = PayloadFormat(vector.format) else { throw VectorFault() }
    let entries = vector.entries.map { entry in
      var entry = entry
      entry.path = Self.numbered(entry.path)
      return entry
    }
    let path = vector.level == "json-root" ? ["3", "0"] : Self.requested(vector)
    guard let request = ResourcePath("/" + path.joined(separator: "/")) else { throw VectorFault() }
    self.request = request
    // In the JSON of 1.0, the root is no part of names.
    let root = format == .lwM2MJSON ? nil : vector.root.flatMap { RootPath($0) }
    coder = PayloadCoder(format, definitions: Self.definitions(vector, entries), root: root ?? .usual)
    expected = entries.map(\.description).sorted()
  }

  /// A Create without an ID for the instance says `-`; the tool wants an ID, here 0.
  private static func numbered(_ path: [String]) -> [String] {
    path.map { $0 == "-" ? "0" : $0 }
  }

  private static func requested(_ vector: WireVector) -> [String] {
    let isCreate = vector.format == "tlv" && vector.path.count == 1 && (vector.payload.first ?? 0) >> 6 != 0
    guard isCreate else { return numbered(vector.path) }
    return numbered([vector.path[0], vector.entries.first?.path[1] ?? "-"])
  }

  /// Definitions of the Objects in the vector, with the types that it assumes.
  private static func definitions(_ vector: WireVector, _ entries: [WireVector.Entry]) -> PayloadDefinitions {
    var types: [UInt16: [UInt16: (type: ResourceType, isMultiple: Bool)]] = [:]
    if let object = vector.path.first.flatMap({ UInt16($0) }) {
      types[object] = vector.types.mapValues { ($0, false) }
    }
    for entry in entries where entry.path.count > 2 {
      guard let object = UInt16(entry.path[0]), let resource = UInt16(entry.path[2]) else { continue }
      let type = entry.value?.type ?? vector.types[resource] ?? .string
      types[object, default: [:]][resource] = (type, entry.path.count == 4)
    }
    return PayloadDefinitions(
      types.map { object, resources in
        .sample(
          ObjectID(rawValue: object),
          resources.map { (ResourceID(rawValue: $0.key), $0.value.type, $0.value.isMultiple) })
      })
  }

  /// Values as entries of vectors are described, in order. What is empty is left out, but for Object Instances.
  func lines(_ values: [KnownValue]) -> [String] {
    values.compactMap { known in
      let parts = known.value.path.description.split(separator: "/").map(String.init)
      // Who recorded the level `values` looks at no times.
      let time = vector.level == "values" ? nil : known.value.time.map(Self.text)
      switch known.value.content {
      case .value(let value): return WireVector.Entry(path: parts, value: value, time: time).description
      case .nothing: return WireVector.Entry(path: parts, value: nil, time: time).description
      case .empty where parts.count == 2 && known.value.path != request:
        return WireVector.Entry(path: parts, value: nil).description
      case .empty: return nil
      }
    }.sorted()
  }

  /// Whether the payload may be shorter than what we write: names relative to the request, base times for records in
  /// another order, Resource Instances in TLV without an entry of their Resource around them.
  var isShorterByOtherMeans: Bool {
    let isBare = vector.format == "tlv" && (vector.payload.first ?? 0) >> 6 == 0b01
    return isBare || vector.format == "lwm2m-json" || vector.level.hasPrefix("timestamped")
  }

  /// Whether there is nothing to encode in a format that cannot say so.
  func isEmptyOnly(_ values: [KnownValue]) -> Bool {
    values.isEmpty || values.allSatisfy { $0.value.content == .nothing } && coder.format == .lwM2MJSON
  }

  private static func text(_ time: RecordTime) -> String {
    let line = PathLines.text(of: [KnownValue(PathValue(.root, .nothing, time: time), isKnown: true)])
    let text = String(line.split(separator: "\t")[0])
    guard time.origin == .now else { return text }
    return "now " + (text.hasPrefix("+") ? String(text.dropFirst()) : text)
  }
}

struct VectorFault: Error {}
