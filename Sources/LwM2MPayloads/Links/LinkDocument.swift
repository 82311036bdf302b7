public import LwM2M
public import LwM2MDiagnostics
public import LwM2MJSON

/// Links as JSON: `[{"href": "/3303", "ver": "1.1"}]`, as in draft-ietf-core-links-json. An attribute without a value is
/// `true`; where a name comes twice, its values stand in an array. One in quotes has them in its text, so that nothing is lost.
public enum LinkDocument {
  private static let target = "href"

  /// The document of links.
  ///
  /// Throws when an attribute has the name that the target has in documents.
  public static func json(of links: [Link]) throws(PayloadFailure) -> JSONValue {
    for link in links where link.attribute(target) != nil {
      throw PayloadFailure(
        "\(link.target): has an attribute \(target), the name of the target in a document; print it with --output paths"
      )
    }
    return .array(links.map { link in .object([(target, .string(link.target))] + members(link.attributes)) })
  }

  private static func members(_ attributes: [Link.Attribute]) -> [(key: String, value: JSONValue)] {
    var values: [String: [JSONValue]] = [:]
    var names: [String] = []
    for attribute in attributes {
      if values[attribute.name] == nil { names.append(attribute.name) }
      values[attribute.name, default: []].append(value(attribute))
    }
    return names.map { name in
      let values = values[name] ?? []
      return (name, values.count == 1 ? values[0] : .array(values))
    }
  }

  private static func value(_ attribute: Link.Attribute) -> JSONValue {
    switch attribute.value {
    case .none: .bool(true)
    case .token(let text): .string(text)
    case .quoted(let text): .string("\"" + text + "\"")
    }
  }

  /// The links of a document.
  ///
  /// Throws, with the place, at what is none.
  public static func links(_ value: ConfigurationValue) throws(PayloadFailure) -> [Link] {
    guard case .array(let elements) = value.content else {
      throw PayloadFailure("expected an array of links, each an object with href, its path", at: .text(value.position))
    }
    var links: [Link] = []
    for element in elements { links.append(try link(element)) }
    return links
  }

  private static func link(_ value: ConfigurationValue) throws(PayloadFailure) -> Link {
    guard case .object(let members) = value.content,
      case .string(let path)? = members.first(where: { $0.name == target })?.value.content
    else { throw PayloadFailure("expected a link, an object with href, its path", at: .text(value.position)) }
    var link = Link(path)
    for member in members where member.name != target {
      if case .array(let values) = member.value.content {
        for value in values { link.attributes.append(try attribute(member.name, value)) }
      } else {
        link.attributes.append(try attribute(member.name, member.value))
      }
    }
    return link
  }

  private static func attribute(
    _ name: String, _ value: ConfigurationValue
  ) throws(PayloadFailure) -> Link.Attribute {
    switch value.content {
    case .bool(true): return Link.Attribute(name)
    case .number(let text): return Link.Attribute(name, .token(text))
    case .string(let text):
      guard text.utf8.count > 1, text.utf8.first == UInt8(ascii: "\""), text.utf8.last == UInt8(ascii: "\"") else {
        return Link.Attribute(name, .token(text))
      }
      return Link.Attribute(name, .quoted(String(text.unicodeScalars.dropFirst().dropLast())))
    default:
      throw PayloadFailure("expected the text of the attribute \(name.quoted), or true", at: .text(value.position))
    }
  }
}
