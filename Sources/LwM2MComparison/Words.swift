import LwM2MDiagnostics
import LwM2MModel

/// Words of messages.
enum Words {
  /// `'a' became 'b'`, where nothing is written as such.
  static func change(_ name: String, from old: String, to new: String) -> String {
    switch (old.isEmpty, new.isEmpty) {
    case (true, _): "\(name) was empty and is \(new.quoted)"
    case (_, true): "\(name) was \(old.quoted) and is empty"
    default: "\(name) was \(old.quoted) and is \(new.quoted)"
    }
  }

  static func instances(_ isMultiple: Bool) -> String { isMultiple ? "Multiple" : "Single" }
  static func mandatory(_ isMandatory: Bool) -> String { isMandatory ? "Mandatory" : "Optional" }
}

extension String {
  /// The words of a text, each with one blank between: what does not depend on how its lines are broken.
  var words: String {
    split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }
}

extension ResourceDefinition {
  /// The Resource in a message: `resource 5700 'Sensor Value'`.
  var inWords: String {
    name.isEmpty ? "resource \(id)" : "resource \(id) \(name.quoted)"
  }
}
