public import LwM2MJSON
import LwM2MVocabulary
public import LwM2MModel

extension ObjectDefinition {
  /// All of the definition as JSON.
  public var json: JSONValue {
    .object([
      ("id", .integer(Int(objectID.rawValue))),
      ("version", .string(version.description)),
      ("lwm2mVersion", .string(lwm2mVersion.description)),
      ("name", .string(name)),
      ("urn", .string(urn.text)),
      ("isMultiple", .bool(isMultiple)),
      ("isMandatory", .bool(isMandatory)),
      ("description", .string(summary)),
      ("description2", .string(details)),
      ("objectType", .string(objectType)),
      ("schemaLocation", schemaLocation.map(JSONValue.string) ?? .null),
      ("resources", .array(resources.map(\.json))),
    ])
  }
}

extension ResourceDefinition {
  fileprivate var json: JSONValue {
    .object([
      ("id", .integer(Int(id.rawValue))),
      ("name", .string(name)),
      ("operations", .string(operations.symbol)),
      ("isMultiple", .bool(isMultiple)),
      ("isMandatory", .bool(isMandatory)),
      ("type", (type?.name).map(JSONValue.string) ?? .null),
      ("range", range.json),
      ("units", .string(units)),
      ("description", .string(summary)),
      (
        "namedValues",
        .array(namedValues.map { .object([("value", .integer(Int($0.value))), ("name", .string($0.name))]) })
      ),
    ])
  }
}

extension Written<ValueConstraint> {
  /// The text, and what of it is understood: `numbers` or `lengths` (in bytes) as intervals, `texts` as they are.
  fileprivate var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("text", .string(text)), ("isUnderstood", .bool(value != nil))]
    switch value {
    case nil, .any: break
    case .numbers(let intervals): members.append(("numbers", .array(intervals.map(\.json))))
    case .lengths(let intervals): members.append(("lengths", .array(intervals.map(\.json))))
    case .texts(let texts): members.append(("texts", .array(texts.map(JSONValue.string))))
    }
    return .object(members)
  }
}

extension ValueConstraint.Interval {
  /// The bounds, exact; `null` where there is none.
  fileprivate var json: JSONValue {
    .object([("minimum", Self.bound(lower)), ("maximum", Self.bound(upper))])
  }

  private static func bound(_ bound: ExactDecimal?) -> JSONValue {
    bound.map { .number(digits: $0.description) } ?? .null
  }
}
