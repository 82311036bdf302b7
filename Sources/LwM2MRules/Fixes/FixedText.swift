public import LwM2MDiagnostics

/// A text after fixes.
///
/// Fixes that change the same bytes cannot all be right: of those the first is applied, and the others wait for the next
/// pass, when the text has been checked again. What no fix names stays as it was, byte for byte.
public struct FixedText: Sendable {
  /// The text.
  public private(set) var bytes: [UInt8]
  /// The fixes that were applied, each once. Those beyond that wait or do not fit the text.
  public private(set) var applied: Set<Fix> = []

  /// Applies as many of `fixes` to `text` as go together, in their order.
  ///
  /// - Parameters:
  ///   - text: the text as UTF-8 without byte order mark.
  ///   - fixes: what to change. A fix with a range outside of the text is passed over.
  public init(_ text: some RandomAccessCollection<UInt8>, fixes: some Sequence<Fix>) {
    var accepted = EditList()
    for fix in fixes where !applied.contains(fix) && accepted.add(fix, count: text.count) { applied.insert(fix) }
    bytes = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    var offset = 0
    for edit in accepted.edits {
      bytes += rest.prefix(edit.range.lowerBound - offset)
      bytes += edit.replacement.utf8
      rest = rest.dropFirst(edit.range.upperBound - offset)
      offset = edit.range.upperBound
    }
    bytes += rest
  }
}

/// Changes in the order of the text that do not overlap.
private struct EditList {
  private(set) var edits: [Fix.Edit] = []

  /// Adds what a fix changes; `false`, and nothing is added, when that overlaps with what is there or does not lie in a
  /// text of `count` bytes.
  mutating func add(_ fix: Fix, count: Int) -> Bool {
    guard !fix.edits.isEmpty, fix.edits.allSatisfy({ $0.range.lowerBound >= 0 && $0.range.upperBound <= count })
    else { return false }
    for (earlier, later) in zip(fix.edits, fix.edits.dropFirst()) where overlap(earlier, later) { return false }
    for edit in fix.edits {
      let index = insertionIndex(of: edit)
      if index > 0, overlap(edits[index - 1], edit) { return false }
      if index < edits.count, overlap(edits[index], edit) { return false }
    }
    for edit in fix.edits { edits.insert(edit, at: insertionIndex(of: edit)) }
    return true
  }

  /// The first place whose change does not come before `edit`.
  private func insertionIndex(of edit: Fix.Edit) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].precedes(edit) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether two changes have a byte in common, or are insertions at the same place, whose order would be open.
  private func overlap(_ left: Fix.Edit, _ right: Fix.Edit) -> Bool {
    let (left, right) = (left.range, right.range)
    return left == right || (left.lowerBound < right.upperBound && right.lowerBound < left.upperBound)
  }
}
