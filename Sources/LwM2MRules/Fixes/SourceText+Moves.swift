public import LwM2MDiagnostics
public import LwM2MModel

/// Fixes that move elements. They are `nil` where an element has no end.
extension SourceText {
  /// Moves the element that begins at `start`, with the white space before it, to before the one that begins at `next`.
  public func fix(movingElementAt start: Int, before next: Int) -> Fix? {
    move(elementAt: start, to: startOfSpace(before: next))
  }

  /// Moves the element that begins at `start`, with the white space before it, to behind the one that begins at
  /// `previous`.
  public func fix(movingElementAt start: Int, behind previous: Int) -> Fix? {
    endOfElement(at: previous).flatMap { move(elementAt: start, to: $0) }
  }

  private func move(elementAt start: Int, to place: Int) -> Fix? {
    guard let end = endOfElement(at: start) else { return nil }
    let range = startOfSpace(before: start)..<end
    let text = String(decoding: bytes[range], as: UTF8.self)
    return Fix([.init(range, ""), .init(place..<place, text)])
  }
}
