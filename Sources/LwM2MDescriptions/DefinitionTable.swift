import LwM2MVocabulary
import LwM2MDiagnostics
public import LwM2MModel

extension ObjectDefinition {
  /// The definition for a reader at a terminal: what the Object is, and a table of its Resources, in lines of at most
  /// `width` columns where that is possible.
  public func table(width: Int) -> String {
    let urn = urn.text.isEmpty ? "no URN" : urn.text.escapingControlCharacters
    var lines = ["\(name.escapingControlCharacters) (\(objectID)), version \(version)"]
    lines += [
      urn, isMultiple ? "multiple instances" : "single instance", isMandatory ? "mandatory" : "optional",
      "since LwM2M \(lwm2mVersion)",
    ].joined(separator: ", ").wrapped(to: width)
    for text in [summary, details] where !text.isEmpty { lines += [""] + text.paragraphs(width: width) }

    var table = TextTable(columns: [
      .init(title: "ID", isNumeric: true), .init(title: "Name", isFlexible: true), .init(title: "Op."),
      .init(title: "Instances"), .init(title: "Mandatory"), .init(title: "Type", isFlexible: true),
      .init(title: "Range", isFlexible: true), .init(title: "Units", isFlexible: true),
    ])
    lines += [""] + table.lines(of: resources.map(\.cells), width: width)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ResourceDefinition {
  fileprivate var cells: [String] {
    // A range that is itself a list of codes is not said twice.
    let codes = namedValues.map { "\($0.value): \($0.name.escapingControlCharacters)" }
    let isCodeList = !codes.isEmpty && range.text.contains(where: \.isLetter)
    let allowed = (isCodeList ? [] : range.text.paragraphs(width: .max)) + codes
    return [
      id.description, name.escapingControlCharacters, operations.symbol, isMultiple ? "Multiple" : "Single",
      isMandatory ? "Mandatory" : "Optional", type?.name ?? "", allowed.joined(separator: "\n"),
      units.escapingControlCharacters,
    ]
  }
}

extension String {
  /// The lines of a text from a file, each wrapped; runs of white space and of empty lines count as one.
  fileprivate func paragraphs(width: Int) -> [String] {
    unicodeScalars.split(whereSeparator: \.endsLine).flatMap { line in
      let words = String(line).words
      return words.isEmpty ? [] : words.joined(separator: " ").escapingControlCharacters.wrapped(to: width)
    }
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here, by one of Unicode's ways.
  fileprivate var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
