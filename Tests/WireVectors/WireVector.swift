import Foundation
package import LwM2M
import TestSupport

/// A recorded payload and what it holds, from `vectors/` beside the public registry.
package struct WireVector: Sendable, CustomStringConvertible {
  /// A value, or an instance without any, at its path.
  package struct Entry: Equatable, Sendable, CustomStringConvertible {
    package var path: [String]
    package var value: AnyResourceValue?
    /// Seconds since 1970 in decimal, for a value with a time.
    package var time: String?

    /// A value at a path.
    package init(path: [String], value: AnyResourceValue?, time: String? = nil) {
      self.path = path
      self.value = value
      self.time = time
    }

    package var description: String {
      (time.map { $0 + " " } ?? "") + "/" + path.joined(separator: "/") + " " + (value.map { "\($0)" } ?? "-")
    }
  }

  package let id: Int
  package let format: String
  package let level: String
  package let path: [String]
  package let payload: [UInt8]
  package let isValid: Bool
  package let encodes: Bool
  package let decodes: Bool
  /// What the payload holds, flattened; empty for an invalid one.
  package var entries: [Entry] = []
  /// The types of Resources by their ID.
  package var types: [UInt16: ResourceType] = [:]
  /// The time of the entries that are added.
  private var time: String?
  /// The paths that the payload lists, for the level `paths`.
  package let paths: [String]
  /// The alternate path that names begin with.
  package let root: String?
  /// The links, for the levels `links`, `lwm2m-links` and `mixed-links`.
  package let links: [Link]
  /// What registers Objects, and what the vector's use is.
  package let use: String
  /// The nesting of TLV entries, one line each, for the level `tlv-structure`.
  package let structure: [String]
  package let source: String

  package var description: String { "vector \(id) (\(source))" }

  /// All recorded payloads; none where the folder is not at hand.
  package static let all: [WireVector] = {
    guard let folder = Corpus.shared?.appending(path: "vectors") else { return [] }
    return ["wire-formats.json", "more-formats.json"].flatMap { name -> [WireVector] in
      guard let data = try? Data(contentsOf: folder.appending(path: name)),
        let list = try? JSONSerialization.jsonObject(with: data) as? [[String: Any]]
      else { return [] }
      return list.map(WireVector.init)
    }
  }()

  /// The types of the Resources of the Objects that vectors use.
  private static let models: [String: [UInt16: ResourceType]] = {
    guard let file = Corpus.shared?.appending(path: "vectors/objects.json"), let data = try? Data(contentsOf: file),
      let objects = try? JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    else { return [:] }
    return objects.mapValues { object in
      var types: [UInt16: ResourceType] = [:]
      for (id, resource) in object["resources"] as? [String: [String: Any]] ?? [:] {
        if let id = UInt16(id), let type = (resource["type"] as? String).flatMap(type) { types[id] = type }
      }
      return types
    }
  }()

  private static func structure(_ tlvs: [[String: Any]]) -> [String] {
    let names = [
      "OBJECT_INSTANCE": "objectInstance", "MULTIPLE_RESOURCE": "multipleResource",
      "RESOURCE_VALUE": "resource", "RESOURCE_INSTANCE": "resourceInstance",
    ]
    return tlvs.flatMap { tlv -> [String] in
      let head = "\(names[tlv["tlv_type"] as? String ?? ""] ?? "?") \(tlv["id"] as? Int ?? -1)"
      if let children = tlv["children"] as? [[String: Any]] { return [head + " {"] + structure(children) + ["}"] }
      return [head + " " + (tlv["value_hex"] as? String ?? "")]
    }
  }

  private init(_ json: [String: Any]) {
    id = json["id"] as? Int ?? -1
    format = json["format"] as? String ?? ""
    level = json["level"] as? String ?? ""
    path = (json["path"] as? String ?? "").split(separator: "/").map(String.init)
    payload = Self.bytes(json["payload_hex"] as? String ?? "")
    isValid = json["valid"] as? Bool ?? false
    let direction = json["direction"] as? String ?? ""
    encodes = direction != "decode"
    decodes = direction != "encode" || isValid
    source = json["source"] as? String ?? ""
    let expected = json["expected"] as? [String: Any] ?? [:]
    paths = expected["paths"] as? [String] ?? []
    let roots = (json["root_paths"] as? [Any])?.compactMap { $0 as? String } ?? []
    root = roots.first { $0.count > 1 && (json["payload_text"] as? String ?? "").contains("\"" + $0) }
    links = (expected["links"] as? [[String: Any]] ?? []).map(Link.init)
    use = json["use"] as? String ?? ""
    structure = Self.structure(expected["tlvs"] as? [[String: Any]] ?? [])
    types = path.first.flatMap { Self.models[$0] } ?? [:]
    for (path, type) in json["types"] as? [String: String] ?? [:] {
      let parts = path.split(separator: "/").map(String.init)
      note(parts.count > 2 ? parts[2] : self.path.last ?? "", type)
      if path == "value" { types[0] = Self.type(type) }
    }
    switch level {
    case "values":
      for value in expected["values"] as? [[String: Any]] ?? [] {
        add((value["path"] as? String ?? "").split(separator: "/").map(String.init), value)
      }
    case "node": flatten(expected, at: path)
    case "nodes": flattenAll(expected["nodes"])
    case "timestamped", "timestamped-nodes":
      for moment in (expected["timestamped"] ?? expected["timestamped_nodes"]) as? [[String: Any]] ?? [] {
        time = moment["epoch_s"] as? String
        if let node = moment["node"] as? [String: Any] { flatten(node, at: path) }
        flattenAll(moment["nodes"])
      }
    case "json-root": addElements(expected["e"])
    case "senml-pack": addRecords(expected["records"])
    case "tlv-value": if isValid { add([], expected) }
    default: break
    }
  }

  private mutating func flattenAll(_ nodes: Any?) {
    for (path, node) in nodes as? [String: [String: Any]] ?? [:] {
      var path = path.split(separator: "/").map(String.init)
      // A Resource Instance's node has its own ID.
      if node["kind"] as? String == "resource_instance" { path.removeLast() }
      flatten(node, at: path)
    }
  }

  /// Elements of the 1.0 JSON as they are; without a base name, as if `/3/0` had been asked for.
  private mutating func addElements(_ elements: Any?) {
    for element in elements as? [[String: Any]] ?? [] {
      let path = ["3", "0"] + (element["n"] as? String ?? "").split(separator: "/").map(String.init)
      addValue(path, element, texts: "sv", booleans: "bv", links: "ov")
    }
  }

  /// Records of a SenML pack as they are.
  private mutating func addRecords(_ records: Any?) {
    for record in records as? [[String: Any]] ?? [] {
      let name = (record["bn"] as? String ?? "") + (record["n"] as? String ?? "")
      let path = name.split(separator: "/").map(String.init)
      if let hex = record["vd_hex"] as? String {
        add(path, ["type": "OPAQUE", "hex": hex])
      } else {
        addValue(path, record, texts: "vs", booleans: "vb", links: "vlo")
      }
    }
  }

  private mutating func addValue(
    _ path: [String], _ json: [String: Any], texts: String, booleans: String, links: String
  ) {
    if let text = json[texts] { add(path, ["type": "STRING", "value": text]) }
    if let boolean = json[booleans] { add(path, ["type": "BOOLEAN", "value": boolean]) }
    if let link = json[links] { add(path, ["type": "OBJLNK", "value": link]) }
    guard let number = json["v"] as? NSNumber else { return }
    // Foundation reads -2^63 as a Double.
    let isFloat = number.doubleValue != -0x1p63 && String(cString: number.objCType) == "d"
    let type = isFloat ? "FLOAT" : number.decimalValue > Decimal(Int64.max) ? "UNSIGNED_INTEGER" : "INTEGER"
    add(path, ["type": type, "value": number])
  }

  private mutating func note(_ id: String, _ type: String?) {
    guard let id = UInt16(id), let type = type.flatMap(Self.type) else { return }
    types[id] = type
  }

  private mutating func flatten(_ node: [String: Any], at path: [String]) {
    let id = (node["id"] as? Int).map(String.init) ?? "-"
    switch node["kind"] as? String {
    case "object":
      for instance in node["instances"] as? [[String: Any]] ?? [] { flatten(instance, at: [path[0]]) }
    case "object_instance":
      let place = [path[0], id]
      let resources = node["resources"] as? [[String: Any]] ?? []
      for resource in resources { flatten(resource, at: place) }
    case "multi_resource":
      note(id, node["type"] as? String)
      for instance in node["instances"] as? [[String: Any]] ?? [] {
        flatten(instance, at: Array(path.prefix(2)) + [id])
      }
    case "resource": add(Array(path.prefix(2)) + [id], node)
    case "resource_instance": add(path + [id], node)
    default: break
    }
  }

  private mutating func add(_ path: [String], _ json: [String: Any]) {
    guard let name = json["type"] as? String, let type = Self.type(name) else {
      entries.append(Entry(path: path, value: nil, time: time))
      return
    }
    if path.count > 2 { note(path[2], name) }
    entries.append(Entry(path: path, value: Self.value(json, type), time: time))
  }

  private static func value(_ json: [String: Any], _ type: ResourceType) -> AnyResourceValue {
    let number = json["value"] as? NSNumber ?? 0
    switch type {
    case .string: return .string(json["value"] as? String ?? "")
    case .integer: return .integer(number.int64Value)
    case .unsignedInteger: return .unsignedInteger(number.uint64Value)
    case .float:
      switch json["value"] as? String {
      case "NaN": return .float(.nan)
      case "Infinity": return .float(.infinity)
      case "-Infinity": return .float(-.infinity)
      default: return .float(number.doubleValue)
      }
    case .boolean: return .boolean(number.boolValue)
    case .opaque: return .opaque(bytes(json["hex"] as? String ?? ""))
    case .time:
      let seconds = (json["epoch_s"] as? NSNumber)?.int64Value
      let value = seconds ?? ((json["epoch_ms"] as? NSNumber)?.int64Value ?? 0) / 1000
      return .time(Timestamp(secondsSince1970: value))
    case .objectLink: return .objectLink(ObjectLink(json["value"] as? String ?? "") ?? .none)
    case .coreLink:
      return .coreLink(CoreLink(json["value"] as? String ?? links(json["links"] as? [[String: Any]] ?? [])))
    }
  }

  /// Recorded links, taken apart, as the text that they came from.
  private static func links(_ links: [[String: Any]]) -> String {
    links.map { link in
      let attributes = (link["attributes"] as? [[String: Any]] ?? []).map { ";" + ($0["core_link"] as? String ?? "") }
      return "<" + (link["uri"] as? String ?? "") + ">" + attributes.joined()
    }.joined(separator: ",")
  }

  private static func type(_ name: String) -> ResourceType? {
    switch name {
    case "STRING": .string
    case "INTEGER": .integer
    case "UNSIGNED_INTEGER": .unsignedInteger
    case "FLOAT": .float
    case "BOOLEAN": .boolean
    case "OPAQUE": .opaque
    case "TIME": .time
    case "OBJLNK": .objectLink
    case "CORELINK": .coreLink
    default: nil
    }
  }

  package static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
  }
}

extension Link {
  /// A link as vectors have it.
  fileprivate init(_ json: [String: Any]) {
    self.init(json["uri"] as? String ?? "")
    for attribute in json["attributes"] as? [[String: Any]] ?? [] {
      let name = attribute["name"] as? String ?? ""
      guard attribute["has_value"] as? Bool == true else {
        attributes.append(Attribute(name))
        continue
      }
      let text =
        switch attribute["value"] {
        case let text as String: text
        case let list as [Any]: list.map { "\($0)" }.joined(separator: " ")
        case let other?: "\(other)"
        case nil: ""
        }
      let core = attribute["core_link"] as? String ?? (attribute["quoted"] as? Bool == true ? "=\"" : "")
      attributes.append(Attribute(name, core.contains("=\"") ? .quoted(text) : .token(text)))
    }
  }
}
