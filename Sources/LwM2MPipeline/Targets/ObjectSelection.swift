import LwM2MVocabulary
import LwM2MModel

/// An Object, or one version of it, as a configuration names them: `3303` or `3:1.1`.
struct ObjectSelection: Hashable, CustomStringConvertible {
  /// The Object.
  var objectID: ObjectID
  /// The version, `nil` for all of them.
  var version: ObjectVersion?

  /// The selection that a text says; `nil` when it says none.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let objectID = ObjectID(digits: String(parts[0])) else { return nil }
    self.objectID = objectID
    guard parts.count == 2 else { return }
    guard let version = ObjectVersion(String(parts[1])) else { return nil }
    self.version = version
  }

  var description: String {
    objectID.description + (version.map { ":" + $0.description } ?? "")
  }

  /// Whether the definition is meant.
  func includes(_ definition: ObjectDefinition) -> Bool {
    objectID == definition.objectID && (version == nil || version == definition.version)
  }
}

extension ObjectID {
  /// The ID in decimal digits and nothing else.
  init?(digits: String) {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = UInt16(digits)
    else { return nil }
    self.init(rawValue: number)
  }
}
