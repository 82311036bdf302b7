import LwM2M
public import LwM2MGenerators
public import LwM2MJSON

/// Writes values as the JSON document of a device, which the generated schema `lwm2m.schema.json` describes:
/// `{"3303:1.1": {"0": {"5700": 21.5}}, "3": {"16": "U"}}`, or with names for keys
/// `{"Temperature": {"0": {"sensorValue": 21.5}}, "Device": {"supportedBindingAndModes": "U"}}`. Keys are in ascending order
/// of IDs.
///
/// Times have no place in it: the newest value of a Resource counts. What no definition knows has its IDs for keys, and
/// the JSON type that is nearest to what the format says.
public struct DocumentWriter {
  private let definitions: PayloadDefinitions
  /// `nil` when keys are IDs.
  private var names: DocumentNameTable?
  /// How many values were left out because a newer one was there.
  public private(set) var olderCount = 0

  /// A writer of values by definitions, with these keys.
  public init(_ definitions: PayloadDefinitions, keys: GeneratorOptions.DocumentKeys = .ids) {
    self.definitions = definitions
    names = keys == .names ? DocumentNameTable(definitions) : nil
  }

  /// The document of values.
  ///
  /// Throws when one has no representation: a path without a value, a Float that is no finite number, an instance other
  /// than 0 of an Object that has only one.
  public mutating func json(of values: [KnownValue]) throws(PayloadFailure) -> JSONValue {
    var root = DocumentNode()
    for value in newest(values) {
      root.insert(try json(of: value.value), at: value.value.path.parts[...])
    }
    var members: [(key: String, value: JSONValue)] = []
    for (id, node) in root.children {
      let object = definitions[ObjectID(rawValue: id)]
      let named = object.map(\.key).flatMap { names?[$0] }
      let key = named?.name ?? object?.key.description ?? id.description
      members.append((key, try json(of: node, object, ObjectID(rawValue: id), named)))
    }
    return .object(members)
  }

  /// The values without those that a newer one at the same path replaces, in ascending order of their paths.
  private mutating func newest(_ values: [KnownValue]) -> [KnownValue] {
    let sorted = values.enumerated().sorted { left, right in
      let (a, b) = (left.element.value, right.element.value)
      if a.path != b.path { return a.path.parts.lexicographicallyPrecedes(b.path.parts) }
      return (a.time ?? .now, left.offset) < (b.time ?? .now, right.offset)
    }.map(\.element)
    var newest: [KnownValue] = []
    newest.reserveCapacity(sorted.count)
    for value in sorted {
      if newest.last?.value.path == value.value.path {
        newest.removeLast()
        olderCount += 1
      }
      newest.append(value)
    }
    return newest
  }

  private func json(
    of node: DocumentNode, _ object: PayloadDefinitions.Object?, _ id: ObjectID, _ names: DocumentNameTable.Object?
  ) throws(PayloadFailure) -> JSONValue {
    guard let object, !object.isMultiple else {
      return .object(node.children.map { ($0.id.description, $0.node.json(names)) })
    }
    guard let first = node.children.first else { return .object([]) }
    guard first.id == 0, node.children.count == 1 else {
      let other = node.children.last?.id ?? 0
      throw PayloadFailure(
        "/\(id)/\(other): Object \(object.key) has one instance, 0, and a document has no place for others; "
          + "print it with --output paths")
    }
    return first.node.json(names)
  }

  private func json(of value: PathValue) throws(PayloadFailure) -> DocumentNode {
    switch value.content {
    case .empty: return DocumentNode()
    case .nothing:
      throw PayloadFailure("\(value.path): has no value, and a document holds values; print it with --output paths")
    case .value(let content):
      guard let json = Self.json(of: content) else {
        throw PayloadFailure(
          "\(value.path): is \(ValueText.text(content)), which JSON cannot say; print it with --output paths")
      }
      return DocumentNode(value: json)
    }
  }

  private static func json(of value: AnyResourceValue) -> JSONValue? {
    switch value {
    case .string(let text): .string(text)
    case .integer(let number): .number(digits: number.description)
    case .unsignedInteger(let number): .number(digits: number.description)
    case .float(let number): number.isFinite ? .number(digits: ValueText.text(number)) : nil
    case .boolean(let truth): .bool(truth)
    case .opaque(let bytes): .string(Base64Text.text(bytes))
    case .time(let time): .number(digits: time.secondsSince1970.description)
    case .objectLink(let link): .string(link.description)
    case .coreLink(let link): .string(link.text)
    }
  }
}

/// What stands at a path of a document: a value, or more below it.
private struct DocumentNode {
  var value: JSONValue?
  /// In ascending order, since values come so.
  var children: [(id: UInt16, node: DocumentNode)] = []

  init(value: JSONValue? = nil) {
    self.value = value
  }

  /// Puts a node at a path below this one, which is not before the former one's.
  mutating func insert(_ node: DocumentNode, at path: ArraySlice<UInt16>) {
    guard let id = path.first else {
      self = node
      return
    }
    if children.last?.id != id { children.append((id, DocumentNode())) }
    children[children.count - 1].node.insert(node, at: path.dropFirst())
  }

  /// The JSON of an Object Instance, or of what is below.
  func json(_ names: DocumentNameTable.Object? = nil) -> JSONValue {
    value
      ?? .object(
        children.map { id, node in (names?.resources[ResourceID(rawValue: id)] ?? id.description, node.json()) })
  }
}
