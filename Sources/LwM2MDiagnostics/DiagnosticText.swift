/// How text is dressed for its reader.
public enum TextStyle: Sendable {
  /// Bare text, for files, pipes and editors.
  case plain
  /// With ANSI colours, for a terminal.
  case colored
}

extension Diagnostic {
  /// The finding on one line as compilers print it, so that editors and build systems link it:
  /// `3303.xml:12:5: error: message [rule-id]`.
  ///
  /// Control characters in it are escaped; there is no line break at the end.
  public func text(style: TextStyle = .plain) -> String {
    var place = file?.escapingControlCharacters ?? ""
    if let position, file != nil { place += ":" + position.line.description + ":" + position.column.description }
    if !place.isEmpty { place += ": " }
    let message = message.escapingControlCharacters
    switch style {
    case .plain:
      var text = ""
      // Once for all parts: most texts grew four times otherwise.
      text.reserveCapacity(place.utf8.count + message.utf8.count + rule.rawValue.utf8.count + 16)
      for part in [place, severity.rawValue, ": ", message, " [", rule.rawValue, "]"] { text += part }
      return text
    case .colored:
      return "\u{1B}[1m" + place + severity.color + severity.rawValue + ":\u{1B}[0m " + message
        + " \u{1B}[2m[" + rule.rawValue + "]\u{1B}[0m"
    }
  }
}

extension Severity {
  fileprivate var color: String {
    switch self {
    case .note: "\u{1B}[36m"
    case .warning: "\u{1B}[35m"
    case .error: "\u{1B}[31m"
    }
  }
}
