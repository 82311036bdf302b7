import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

extension SourceDocument {
  /// The Object and the Resource that an element belongs to, as far as they can be told.
  func subject(of node: Int) -> Diagnostic.Subject {
    var subject = Diagnostic.Subject()
    var index = node
    while index >= 0 {
      if nodes[index].element == .item, subject.resourceID == nil { subject.resourceID = resourceID(of: index) }
      if nodes[index].element == .object {
        subject.objectID = objectID(of: index)
        if subject.objectID != nil { subject.version = version(of: index) ?? .v1_0 }
        break
      }
      index = Int(nodes[index].parent)
    }
    return subject
  }

  private func resourceID(of item: Int) -> ResourceID? {
    attribute(.id, of: item).map(value(of:)).flatMap { WrittenValues.identifier($0.utf8) }.map(
      ResourceID.init(rawValue:))
  }

  private func objectID(of object: Int) -> ObjectID? {
    child(.objectID, of: object).flatMap { WrittenValues.identifier(text(of: $0).utf8) }.map(ObjectID.init(rawValue:))
  }

  private func version(of object: Int) -> ObjectVersion? {
    child(.objectVersion, of: object).flatMap { ObjectVersion(text(of: $0).filter { !$0.isWhitespace }) }
  }

  private func child(_ element: SourceElement, of node: Int) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      if nodes[child].element == element { return child }
      child = Int(nodes[child].nextSibling)
    }
    return nil
  }
}
